using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Common;

/// <summary>The last number given out in a series, such as complaints of one county on one day.</summary>
public sealed class NumberSeries
{
    public required string Series { get; init; }
    public int Last { get; set; }
}

public static class NumberSeriesExtensions
{
    /// <summary>
    /// The next number of the series, such as <c>TS530902-20261123-0007</c>. Saved with the caller's record; of two callers at once
    /// the second loses the race and tries again, so no number is given twice.
    /// </summary>
    public static async Task<string> NextNumberAsync(this IRegisterDb db, string prefix, string county, DateOnly day, CancellationToken ct)
    {
        var series = FormattableString.Invariant($"{prefix}{county}-{day:yyyyMMdd}");
        var row = await db.NumberSeries.SingleOrDefaultAsync(s => s.Series == series, ct);
        if (row is null)
        {
            row = new NumberSeries { Series = series };
            db.NumberSeries.Add(row);
        }

        row.Last++;
        return FormattableString.Invariant($"{series}-{row.Last:0000}");
    }
}
