namespace LincangHousekeeping.Domain.Credit;

/// <summary>The grain of age: whole ISO weeks, named by their Monday (docs/adr/0004).</summary>
internal static class Week
{
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Whole weeks from the week of <paramref name="day"/> to that of <paramref name="asOf"/>; never negative.</summary>
    public static int Age(DateOnly day, DateOnly asOf) =>
        Math.Max(0, (MondayOf(asOf).DayNumber - MondayOf(day).DayNumber) / 7);
}
