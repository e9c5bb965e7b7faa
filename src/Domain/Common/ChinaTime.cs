namespace LincangHousekeeping.Domain.Common;

/// <summary>China Standard Time (UTC+8, no summer time): the day that deadlines, ages and facts are counted in.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>What clocks in China show at a UTC moment.</summary>
    public static DateTime At(DateTime utc) => utc + Offset;

    /// <summary>The China calendar day of a UTC moment.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(At(utc));

    /// <summary>The UTC moment at which a China calendar day begins.</summary>
    public static DateTime StartOf(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - Offset;

    /// <summary>Today in China by the given clock.</summary>
    public static DateOnly Today(this TimeProvider clock) => DayOf(clock.UtcNow());

    /// <summary>Now in UTC, cut to whole microseconds, which both databases keep exactly.</summary>
    public static DateTime UtcNow(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
