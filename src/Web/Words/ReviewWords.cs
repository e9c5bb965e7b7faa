using System.Globalization;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Reviews;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LincangHousekeeping.Web.Words;

/// <summary>What people call the things of a review.</summary>
public static class ReviewWords
{
    /// <summary>How well it is proven that the reviewer was served.</summary>
    public static string InWords(this AnswerEvidence evidence) => evidence switch
    {
        AnswerEvidence.Visit => "上门服务已核实",
        AnswerEvidence.Contract => "服务合同已核实",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };

    public static string AgainInWords(bool wouldUseAgain) => wouldUseAgain ? "会再请" : "不会再请";

    /// <summary>2026年11月: exact enough for a reader, too rough to tell who wrote it.</summary>
    public static string Month(DateTime utc) => ChinaTime.At(utc).ToString("yyyy'年'M'月'", CultureInfo.InvariantCulture);

    /// <summary>The aspects that the customer said something about.</summary>
    public static IEnumerable<(string Word, bool IsGood)> InWords(this Aspects aspects)
    {
        (bool? Said, string Good, string Bad)[] all =
        [
            (aspects.OnTime, "守时", "不守时"),
            (aspects.Skilled, "技能好", "技能不够"),
            (aspects.Kind, "态度好", "态度不好"),
            (aspects.PriceAsAgreed, "价格与约定一致", "价格与约定不一致"),
        ];
        return all.Where(a => a.Said is not null).Select(a => (a.Said!.Value ? a.Good : a.Bad, a.Said.Value));
    }

    /// <summary>是, 否, or 不清楚 when she does not say.</summary>
    public static SelectListItem[] YesNoUnsure() => [new("是", "true"), new("否", "false"), new("不清楚", "", selected: true)];
}
