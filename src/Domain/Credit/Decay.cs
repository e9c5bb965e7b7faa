namespace LincangHousekeeping.Domain.Credit;

/// <summary>How much of something is left after so many weeks. A month is 30.4375 days.</summary>
public sealed class Decay
{
    private const double DaysPerMonth = 30.4375;
    private const int WeeksKept = 1044;

    private readonly double[] _kept = new double[WeeksKept];

    private Decay(double halfLifeMonths, double? goneAfterMonths)
    {
        HalfLifeMonths = halfLifeMonths;
        GoneAfterMonths = goneAfterMonths;
        for (var weeks = 0; weeks < WeeksKept; weeks++)
        {
            _kept[weeks] = Compute(weeks);
        }
    }

    public double HalfLifeMonths { get; }

    /// <summary>Null when it never quite vanishes.</summary>
    public double? GoneAfterMonths { get; }

    /// <summary>Halves in every <paramref name="halfLifeMonths"/>.</summary>
    public static Decay Halving(double halfLifeMonths) => new(halfLifeMonths, null);

    /// <summary>The same curve, lowered and stretched so that it starts at 1 and reaches exactly 0.</summary>
    public static Decay Vanishing(double halfLifeMonths, double goneAfterMonths) => new(halfLifeMonths, goneAfterMonths);

    /// <summary>What is left, from 1 down to 0.</summary>
    public double After(int weeks) => weeks < WeeksKept ? _kept[weeks] : Compute(weeks);

    public static double Months(int weeks) => weeks * 7 / DaysPerMonth;

    private double Compute(int weeks)
    {
        var months = Months(weeks);
        var left = ExactMath.Exp2(-months / HalfLifeMonths);
        if (GoneAfterMonths is not { } gone)
        {
            return left;
        }

        var floor = ExactMath.Exp2(-gone / HalfLifeMonths);
        return months >= gone ? 0 : (left - floor) / (1 - floor);
    }
}
