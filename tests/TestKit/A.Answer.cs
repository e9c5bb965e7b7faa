using System.Globalization;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.Reviews;

namespace LincangHousekeeping.TestKit;

public static partial class A
{
    /// <summary>What a customer said of the firm: somebody new, of a household of her own, unless keys are given.</summary>
    public static Review Answer(
        Firm about, bool wouldUseAgain = true, AnswerEvidence evidence = AnswerEvidence.Visit, string text = "", DateTime? at = null)
    {
        var serial = Next().ToString(CultureInfo.InvariantCulture);
        return Review.Answer(
            Guid.CreateVersion7(), about.Id, Guid.CreateVersion7(), Guid.CreateVersion7(), "reviewer-" + serial, "household-" + serial,
            wouldUseAgain, new Aspects(true, null, wouldUseAgain, null), text, evidence, at ?? Morning);
    }

    /// <summary>Enough answers for a grade.</summary>
    public static Review[] Answers(Firm about, int count = 8, bool wouldUseAgain = true) =>
        [.. Enumerable.Range(0, count).Select(_ => Answer(about, wouldUseAgain))];
}
