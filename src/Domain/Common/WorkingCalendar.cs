using System.Collections.Frozen;

namespace LincangHousekeeping.Domain.Common;

/// <summary>A day that the State Council's holiday notice moved: a holiday, or a weekend day worked instead (调休).</summary>
public sealed record CalendarDay(DateOnly Date, string Name, bool IsWorkingDay);

/// <summary>
/// The clock that legal and promised time limits run on. Monday to Friday are working days unless the table says otherwise.
/// Beyond the table only weekends are free; ask <see cref="CoversYear"/> before promising a date there.
/// </summary>
/// <param name="days">Of two entries for a day the later wins, so that officers' additions may follow the table.</param>
public sealed class WorkingCalendar(IEnumerable<CalendarDay> days)
{
    private readonly FrozenDictionary<DateOnly, CalendarDay> _days =
        days.GroupBy(d => d.Date).ToFrozenDictionary(same => same.Key, same => same.Last());

    /// <summary>Whether the year's holiday notice is in the table: it is when the table has its National Day.</summary>
    public bool CoversYear(int year) => _days.TryGetValue(new DateOnly(year, 10, 1), out var nationalDay) && !nationalDay.IsWorkingDay;

    public bool IsWorkingDay(DateOnly day) =>
        _days.TryGetValue(day, out var special)
            ? special.IsWorkingDay
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>Last day of a limit of <paramref name="count"/> working days. The day of receipt is not counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public DateOnly AddWorkingDays(DateOnly received, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = received;
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>
    /// Working days after <paramref name="today"/> up to and including <paramref name="due"/>; 0 on the last day itself.
    /// Negative when over: working days after <paramref name="due"/> up to and including today,
    /// so 0 again on a free day that follows the last day.
    /// </summary>
    public int WorkingDaysLeft(DateOnly today, DateOnly due) =>
        today <= due ? WorkingDaysAfter(today, due) : -WorkingDaysAfter(due, today);

    private int WorkingDaysAfter(DateOnly start, DateOnly end)
    {
        var count = 0;
        for (var day = start.AddDays(1); day <= end; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }
}
