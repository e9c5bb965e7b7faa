namespace LincangHousekeeping.Domain.Credit;

/// <summary>
/// Arithmetic that gives the same bits on every machine. IEEE 754 fixes the result of + − × ÷ and square root to the
/// last bit; libraries of powers, exponentials and logarithms it does not, so they are not used anywhere in the score.
/// </summary>
internal static class ExactMath
{
    public const double Ln2 = 0.693147180559945309417232;

    /// <summary>Two to the power of <paramref name="x"/>, within 2 units in the last place; 0 below −1000.</summary>
    public static double Exp2(double x)
    {
        if (x < -1000)
        {
            return 0;
        }

        var whole = Math.Floor(x + 0.5);
        var rest = (x - whole) * Ln2;
        var sum = 1.0;
        for (var i = 16; i >= 1; i--)
        {
            sum = 1 + (sum * rest / i);
        }

        return sum * BitConverter.Int64BitsToDouble(((long)whole + 1023) << 52);
    }

    /// <summary>Points to thousandths of a point, halves away from zero.</summary>
    public static int Milli(double points) => (int)Math.Round(points * 1000, MidpointRounding.AwayFromZero);

    /// <summary>
    /// Rounds parts to thousandths so that they add up to the rounded total. What rounding leaves over goes to the part
    /// of the largest size; the first of several.
    /// </summary>
    public static int[] Apportion(IReadOnlyList<double> points, int totalMilli)
    {
        var parts = new int[points.Count];
        var largest = 0;
        var sum = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Milli(points[i]);
            sum += parts[i];
            largest = Math.Abs(parts[i]) > Math.Abs(parts[largest]) ? i : largest;
        }

        parts[largest] += totalMilli - sum;
        return parts;
    }
}
