namespace LincangHousekeeping.Domain.Credit;

/// <summary>
/// Every number of the score, as approved and in force from a date (<c>db/reference/credit-rules</c>). Priors are fixed
/// within a rule set, so that one firm's facts never move another firm's score.
/// </summary>
public sealed class RuleSet
{
    private readonly IReadOnlyDictionary<string, CategoryRules> _categories;

    internal RuleSet(IReadOnlyDictionary<string, CategoryRules> categories) => _categories = categories;

    public required string Version { get; init; }
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The document by which the rule set was approved.</summary>
    public required string Approval { get; init; }

    /// <summary>SHA-256 of the rule set without white space, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The score of a firm about which nothing is known, in thousandths of a point.</summary>
    public required int BaseMilli { get; init; }

    public required Headroom Experience { get; init; }
    public required Headroom Complaints { get; init; }
    public required Headroom Inspections { get; init; }
    public required Headroom People { get; init; }
    public required Headroom Conduct { get; init; }
    public required Headroom Honours { get; init; }
    public required AnswerRules Answers { get; init; }
    public required ComplaintRules ComplaintRate { get; init; }
    public required ConductRules ConductShares { get; init; }
    public required IntervalRules Interval { get; init; }
    public required GateRules Gates { get; init; }
    public required GradeRules Grades { get; init; }
    public required CategoryRules DefaultCategory { get; init; }

    public IEnumerable<CategoryRules> Categories => _categories.Values;

    /// <summary>The priors of a category; those of the default for one that the rule set does not know.</summary>
    public CategoryRules Category(string? code) =>
        code is not null && _categories.TryGetValue(code, out var category) ? category : DefaultCategory;

    /// <summary>Reads and checks a rule set file.</summary>
    /// <exception cref="FormatException">Something is wrong; says what and where, in Chinese.</exception>
    public static RuleSet Parse(string json) => RuleSetReader.Read(json);
}

/// <summary>How many points a component can add or take.</summary>
public readonly record struct Headroom(double Up, double Down)
{
    /// <summary>Points for each unit of quality, on the side of the prior on which the quality lies.</summary>
    public double Slope(double quality, double prior) => quality >= prior ? Up / (1 - prior) : Down / prior;

    /// <summary><c>H+ · (z − z0)/(1 − z0)</c> above the prior, <c>H− · (z − z0)/z0</c> below.</summary>
    public double Points(double quality, double prior) => Slope(quality, prior) * (quality - prior);
}

/// <summary>The priors of one service category.</summary>
/// <param name="Experience">μ: the share of "would use again".</param>
/// <param name="Inspections">Prior quality of inspections.</param>
/// <param name="People">Prior share of people with papers.</param>
/// <param name="Conduct">Prior quality of contracts and conduct.</param>
/// <param name="ResponseRate">Answers expected from one completed order.</param>
public sealed record CategoryRules(
    string Code, string Name, double Experience, double Inspections, double People, double Conduct, double ResponseRate);

/// <summary>How answers of customers weigh.</summary>
public sealed class AnswerRules
{
    private readonly int[] _values;

    internal AnswerRules(params int[] values) => _values = values;

    /// <summary>κ: the weight of the prior.</summary>
    public required double PriorWeight { get; init; }

    /// <summary>Sum of weights that one household or payer can carry, in thousandths.</summary>
    public required int ClusterLimitMilli { get; init; }

    /// <summary>The weight of a week that is never damped.</summary>
    public required double BurstFloor { get; init; }

    /// <summary>How many square roots of the expected answers are still believed.</summary>
    public required double BurstSpread { get; init; }

    /// <summary>Weeks of orders from which a week's answers are expected: that week and those before it.</summary>
    public required int WindowWeeks { get; init; }

    public required Decay Decay { get; init; }

    /// <summary>v: the weight of a fresh answer, in thousandths.</summary>
    public int ValueMilli(EvidenceClass evidence) => _values[(int)evidence];
}

/// <summary>How complaints are measured against service given.</summary>
public sealed class ComplaintRules
{
    /// <summary>The quality of a firm at the reference rate, by the definition of that rate.</summary>
    public const double Prior = 0.5;

    private readonly double[] _severities;
    private readonly double[] _treatments;

    internal ComplaintRules(double[] severities, double[] treatments) => (_severities, _treatments) = (severities, treatments);

    /// <summary>λ_ref: weighted complaints per visit at which the quality is one half.</summary>
    public required double ReferenceRate { get; init; }

    /// <summary>b0: visits that the prior is worth.</summary>
    public required double PriorVisits { get; init; }

    public required Decay Decay { get; init; }

    internal bool GraverWeighsMore => _severities.SequenceEqual(_severities.Order());

    public double Weight(ComplaintSeverity severity, ComplaintTreatment treatment) =>
        _severities[(int)severity] * _treatments[(int)treatment];
}

/// <summary>How the shares of contracts and conduct age.</summary>
public sealed class ConductRules
{
    public required Decay Decay { get; init; }
}

/// <summary>The interval of 90 %: its width in standard deviations, and those of what is not known.</summary>
public sealed record IntervalRules(double Deviations, double Inspections, double People, double Conduct);

/// <summary>The gates that need numbers.</summary>
/// <param name="ElderlyPapersCapMilli">G4: most points while an active elderly-care worker lacks a paper, in thousandths.</param>
/// <param name="EffectiveAnswersMilli">G5: fewer effective answers than this are not rated, in thousandths.</param>
public sealed record GateRules(int ElderlyPapersCapMilli, int EffectiveAnswersMilli);

/// <summary>Least points for each grade and the width of the hysteresis, in thousandths of a point.</summary>
public sealed record GradeRules(int A, int B, int C, int Hysteresis)
{
    /// <summary>The grade by the cut points alone.</summary>
    public Grade Plain(int milli) => milli >= A ? Grade.A : milli >= B ? Grade.B : milli >= C ? Grade.C : Grade.D;

    /// <summary>Up at a cut point, down only by more than the hysteresis below it.</summary>
    /// <param name="held">The grade held before; null or N for none.</param>
    public Grade Holding(int milli, Grade? held)
    {
        var plain = Plain(milli);
        if (held is null or Grade.N || plain <= held)
        {
            return plain;
        }

        var forgiven = Plain(milli + Hysteresis);
        return forgiven <= held ? held.Value : forgiven;
    }
}
