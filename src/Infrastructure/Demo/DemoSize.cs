namespace LincangHousekeeping.Infrastructure.Demo;

/// <summary>How much invented data to make.</summary>
/// <param name="Cases">Also what people look at one by one: drafts and open cases, their history, scans. Load tests do without.</param>
public sealed record DemoSize(int Firms, int Workers, int Contracts, int Reviews, int Complaints, bool Cases)
{
    /// <summary>What the site shows when it is started for the first time outside production.</summary>
    public static DemoSize Site { get; } = new(60, 900, 4_000, 3_000, 120, Cases: true);

    /// <summary>For load tests; one contract in ten has no review.</summary>
    public static DemoSize Load(int firms, int workers, int reviews) =>
        new(firms, workers, reviews + (reviews / 9), reviews, firms / 5, Cases: false);

    /// <summary>Splits a total by weights so that the parts add up to it exactly.</summary>
    public static int[] Split(int total, IReadOnlyList<double> weights)
    {
        var sum = weights.Sum();
        var parts = new int[weights.Count];
        double run = 0;
        var given = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            run += weights[i];
            var until = i == parts.Length - 1 ? total : (int)Math.Round(total * run / sum);
            parts[i] = until - given;
            given = until;
        }

        return parts;
    }
}
