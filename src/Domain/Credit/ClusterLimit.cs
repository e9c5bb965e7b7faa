namespace LincangHousekeeping.Domain.Credit;

/// <summary>
/// One household or payer carries at most the weight that the rule set allows, however many of its people answer. The
/// limit is filled in the order of recording and before decay, so a share, once admitted, never moves (docs/adr/0004).
/// </summary>
public static class ClusterLimit
{
    /// <summary>All of an answer, in thousandths.</summary>
    public const int All = 1000;

    /// <summary>
    /// How much of each answer counts, in thousandths, beside the answers as given. Answers that are only shown are
    /// admitted whole: they weigh nothing.
    /// </summary>
    /// <param name="currentAnswersOfOneCluster">One answer per reviewer, in any order.</param>
    public static IReadOnlyList<int> Admit(IReadOnlyList<AnswerFact> currentAnswersOfOneCluster, RuleSet rules)
    {
        var turn = new int[currentAnswersOfOneCluster.Count];
        for (var i = 0; i < turn.Length; i++)
        {
            turn[i] = i;
        }

        Array.Sort(turn, (i, j) => ScoringFact.ByRecording(currentAnswersOfOneCluster[i], currentAnswersOfOneCluster[j]));

        var admitted = new int[turn.Length];
        var room = rules.Answers.ClusterLimitMilli;
        foreach (var i in turn)
        {
            var value = rules.Answers.ValueMilli(currentAnswersOfOneCluster[i].Evidence);
            admitted[i] = value <= room ? All : All * room / value;
            room = Math.Max(0, room - value);
        }

        return admitted;
    }
}
