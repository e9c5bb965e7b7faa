namespace LincangHousekeeping.Domain.Credit;

/// <summary>
/// One row per firm: the head of its chain of facts, the evidence rolled up from them, and the score as last computed.
/// Everything here can be rebuilt from the facts; <see cref="InputHash"/> says from which.
/// The public search sorts by this row, so it also carries the place.
/// </summary>
public sealed class CreditRecord
{
    /// <summary>Width of one grade in <see cref="Rank"/>.</summary>
    public const int RankStep = 1_000_000;

    private const int LastRank = 9 * RankStep;
    private const int FullScore = 100_000;

    private CreditRecord() { }

    /// <summary>The firm.</summary>
    public Guid Id { get; private init; }
    public long Version { get; private set; }

    /// <summary>Number of facts in the chain, and the hash of the last one.</summary>
    public int Facts { get; private set; }
    public string Head { get; private set; } = CreditFact.NoPreviousHash;

    /// <summary>Canonical JSON of <see cref="Credit.Evidence"/>.</summary>
    public string Evidence { get; private set; } = "";

    public string RuleVersion { get; private set; } = "";
    public DateOnly ScoredAsOf { get; private set; }

    /// <summary>Score in milli-points (70000 = 70 points), after gates.</summary>
    public int ScoreMilli { get; private set; }
    public Grade Grade { get; private set; }

    /// <summary>Grade by points that was held when this score was computed (hysteresis); null at the first.</summary>
    public Grade? Held { get; private set; }

    /// <summary>Grade by points now, before gates; held next time.</summary>
    public Grade UngatedGrade { get; private set; }
    public int LowMilli { get; private set; }
    public int HighMilli { get; private set; }
    public int Answers { get; private set; }
    public string InputHash { get; private set; } = "";

    /// <summary>
    /// Sort key of the public list, smallest first: by grade, within it by the score where one is published. Not yet rated
    /// comes after D, a firm that may not trade last.
    /// </summary>
    public int Rank { get; private set; }

    public string CountyCode { get; private set; } = "";
    public string TownshipCode { get; private set; } = "";

    public static CreditRecord Open(Guid firmId, string countyCode, string townshipCode) =>
        new() { Id = firmId, CountyCode = countyCode, TownshipCode = townshipCode };

    /// <summary>Appends the next fact to the firm's chain.</summary>
    public CreditFact Append(ScoringFact fact, Guid sourceId, string ruleVersion)
    {
        var appended = CreditFact.Append(Id, Facts + 1, Head, fact, sourceId, ruleVersion);
        Facts = appended.Sequence;
        Head = appended.Hash;
        return appended;
    }

    /// <summary>Takes over rolled-up evidence and computes the score from it, holding the grade by points that was held before.</summary>
    public void Keep(Evidence evidence, RuleSet rules, DateOnly asOf)
    {
        Held = ScoredAsOf == default ? null : UngatedGrade;
        var score = Scorer.Score(evidence, rules, asOf, Held);
        Evidence = evidence.ToJson();
        RuleVersion = rules.Version;
        ScoredAsOf = asOf;
        ScoreMilli = score.Total;
        Grade = score.Grade;
        UngatedGrade = score.UngatedGrade;
        LowMilli = score.Low;
        HighMilli = score.High;
        Answers = score.Answers;
        Rank = RankOf(score);
        InputHash = Scorer.InputHash(evidence, rules, asOf, Held);
        Version++;
    }

    /// <summary>The score as kept, with all that was computed beside it.</summary>
    /// <param name="rules">Those of <see cref="RuleVersion"/>.</param>
    public Score Score(RuleSet rules) => Scorer.Score(Credit.Evidence.Parse(Evidence), rules, ScoredAsOf, Held);

    /// <summary>Why the score is what it is: the same computation, line by line.</summary>
    public Explanation Explain(string subject, RuleSet rules) =>
        Scorer.Explain(subject, Credit.Evidence.Parse(Evidence), rules, ScoredAsOf, Held);

    private static int RankOf(Score score) => score.Standing != Standing.Good
        ? LastRank
        : ((int)score.Grade * RankStep) + (score.PublishedTotal is { } total ? FullScore - total : 0);
}
