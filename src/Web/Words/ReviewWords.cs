using LincangHousekeeping.Domain.Reviews;

namespace LincangHousekeeping.Web.Words;

/// <summary>What people call the parts of a review.</summary>
public static class ReviewWords
{
    /// <summary>How it is proven that the reviewer was served.</summary>
    public static string InWords(this AnswerEvidence evidence) => evidence switch
    {
        AnswerEvidence.Visit => "有上门签到",
        AnswerEvidence.Contract => "有服务合同",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };

    /// <summary>The aspects that the customer spoke of.</summary>
    public static IEnumerable<(string Word, bool IsGood)> InWords(this Aspects aspects)
    {
        (bool? Said, string Good, string Bad)[] all =
        [
            (aspects.OnTime, "守时", "不守时"),
            (aspects.Skilled, "技能好", "技能不足"),
            (aspects.Kind, "态度好", "态度不好"),
            (aspects.PriceAsAgreed, "按约定收费", "没有按约定收费"),
        ];
        return all.Where(a => a.Said is not null).Select(a => (a.Said!.Value ? a.Good : a.Bad, a.Said.Value));
    }
}
