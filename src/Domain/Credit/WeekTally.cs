namespace LincangHousekeeping.Domain.Credit;

/// <summary>What one week added. Counts are whole numbers, so they can be added and taken away without a trace.</summary>
public sealed class WeekTally(DateOnly monday)
{
    private readonly AnswerTally[] _answers = new AnswerTally[4];

    public DateOnly Monday { get; } = monday;
    public int Orders { get; internal set; }
    public int ModelContracts { get; internal set; }
    public int Insured { get; internal set; }
    public int Visits { get; internal set; }
    public int DeadlinesMet { get; internal set; }
    public int DeadlinesMissed { get; internal set; }
    public int StatementsOnTime { get; internal set; }
    public int StatementsLate { get; internal set; }

    internal bool HasAnswers => (_answers[0].Answers | _answers[1].Answers | _answers[2].Answers | _answers[3].Answers) != 0;

    internal bool IsEmpty => !HasAnswers
        && (Orders | ModelContracts | Insured | Visits | DeadlinesMet | DeadlinesMissed | StatementsOnTime | StatementsLate) == 0;

    public AnswerTally Answers(EvidenceClass evidence) => _answers[(int)evidence];

    internal void SetAnswers(EvidenceClass evidence, AnswerTally tally) => _answers[(int)evidence] = tally;
}

/// <summary>The answers of one week and evidence class.</summary>
/// <param name="Answers">How many there are.</param>
/// <param name="Counted">How many of them the cluster limit let in, at least in part.</param>
/// <param name="Admitted">Sum of the admitted shares, in thousandths of an answer.</param>
/// <param name="Positive">Sum of share times value, in thousandths of an answer times quarters.</param>
/// <param name="Squares">Sum of the squared shares, in millionths.</param>
public readonly record struct AnswerTally(long Answers, long Counted, long Admitted, long Positive, long Squares)
{
    internal AnswerTally Plus(int admitted, int value, int sign) => new(
        Answers + sign,
        Counted + (admitted > 0 ? sign : 0),
        Admitted + (sign * admitted),
        Positive + ((long)sign * admitted * value),
        Squares + ((long)sign * admitted * admitted));
}

/// <summary>A substantiated complaint as scoring sees it.</summary>
public sealed record ComplaintItem(
    string Incident, string Key, DateOnly HappenedOn, ComplaintSeverity Severity, ComplaintTreatment Treatment);

/// <summary>Active workers who need papers and have them in force over the same days.</summary>
/// <param name="InForceFrom">Null when a paper is missing.</param>
/// <param name="InForceUntil">Null when none expires.</param>
public readonly record struct StaffGroup(DateOnly? InForceFrom, DateOnly? InForceUntil, bool ElderlyCare)
{
    public bool InForce(DateOnly on) => InForceFrom <= on && (InForceUntil is null || InForceUntil >= on);
}
