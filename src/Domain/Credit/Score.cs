namespace LincangHousekeeping.Domain.Credit;

/// <summary>Conditions that rank above the points.</summary>
[Flags]
public enum Gates
{
    None = 0,

    /// <summary>The firm may not trade: no number and no grade, the standing is shown.</summary>
    G1 = 1,

    /// <summary>An active elderly-care worker lacks a mandatory paper: capped until fixed.</summary>
    G4 = 2,

    /// <summary>Too little evidence: not yet rated, only the interval is shown.</summary>
    G5 = 4,
}

/// <summary>The points that each component adds or takes, in thousandths of a point.</summary>
public readonly record struct ComponentPoints(
    int Experience, int Complaints, int Inspections, int People, int Conduct, int Honours, int Penalties)
{
    public int Sum => Experience + Complaints + Inspections + People + Conduct + Honours + Penalties;
}

/// <summary>
/// How good each component is for itself, in thousandths from 0 (worst) to 1000 (best); null when nothing is known.
/// </summary>
public readonly record struct ComponentQuality(int? Experience, int? Complaints, int? Inspections, int? People, int? Conduct);

/// <summary>The score of a firm on a day. All points are in thousandths.</summary>
public sealed record Score
{
    public required DateOnly AsOf { get; init; }

    /// <summary>S after bounds and gates. Not for the public when <see cref="PublishedTotal"/> is null.</summary>
    public required int Total { get; init; }

    /// <summary>The grade for everyone to see.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The grade by points and hysteresis alone; hand it in as the held grade next time.</summary>
    public required Grade UngatedGrade { get; init; }

    public required Gates Gates { get; init; }
    public required Standing Standing { get; init; }
    public required ComponentPoints Components { get; init; }

    public required ComponentQuality Quality { get; init; }

    /// <summary>Lower end of the interval of 90 %.</summary>
    public required int Low { get; init; }

    /// <summary>Upper end of the interval of 90 %.</summary>
    public required int High { get; init; }

    /// <summary>n: the answers that weigh something.</summary>
    public required int Answers { get; init; }

    /// <summary>n_eff, in thousandths.</summary>
    public required int EffectiveAnswersMilli { get; init; }

    /// <summary>Mean age of the answers by weight, in thousandths of a month; null without answers.</summary>
    public required int? MeanAgeMilli { get; init; }

    /// <summary>Monday of the latest week in which something happened; null when nothing ever did.</summary>
    public required DateOnly? NewestEvidence { get; init; }

    /// <summary>Weeks with more answers than their orders explain; a person should look at them.</summary>
    public required int DampedWeeks { get; init; }

    /// <summary>The total when it may be shown, otherwise null.</summary>
    public int? PublishedTotal => (Gates & (Gates.G1 | Gates.G5)) == 0 ? Total : null;

    /// <summary>Without licence nothing is shown; without enough answers the interval still is.</summary>
    public bool IntervalIsPublished => !Gates.HasFlag(Gates.G1);
}
