namespace LincangHousekeeping.Domain.Credit;

/// <summary>The grain of age: whole ISO weeks, named by their Monday (docs/adr/0004).</summary>
internal static class Week
{
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Whole weeks from one Monday to another; never negative.</summary>
    public static int Age(DateOnly monday, DateOnly thisMonday) => Math.Max(0, (thisMonday.DayNumber - monday.DayNumber) / 7);
}
