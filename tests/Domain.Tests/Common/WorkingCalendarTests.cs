using CsCheck;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Common;

public class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = ReferenceData.Load(ReferenceData.DefaultFolder).Calendar;

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 6000].Select(n => new DateOnly(2012, 1, 1).AddDays(n));

    [Theory]
    [InlineData("2026-11-23", true)] // an ordinary Monday
    [InlineData("2026-11-22", false)] // an ordinary Sunday
    [InlineData("2026-01-01", false)] // New Year
    [InlineData("2026-01-04", true)] // a Sunday worked for it
    [InlineData("2026-02-14", true)] // a Saturday worked for Spring Festival
    [InlineData("2026-02-17", false)] // Spring Festival
    [InlineData("2026-10-07", false)] // National Day week
    [InlineData("2026-10-10", true)] // a Saturday worked for it
    [InlineData("2027-10-01", true)] // beyond the table a Friday is a Friday
    public void Holidays_and_worked_weekends_follow_the_notice(string day, bool works) =>
        Assert.Equal(works, Calendar.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2026-11-23", 7, "2026-12-02")] // received on a Monday
    [InlineData("2026-11-21", 1, "2026-11-23")] // received on a Saturday
    [InlineData("2025-12-31", 2, "2026-01-05")] // over New Year; Sunday the 4th is worked
    [InlineData("2026-02-13", 3, "2026-02-25")] // over Spring Festival; Saturday the 14th is worked
    [InlineData("2026-02-27", 1, "2026-02-28")] // a worked Saturday after it
    [InlineData("2026-09-30", 3, "2026-10-10")] // over National Day; Saturday the 10th is worked
    [InlineData("2026-11-23", 0, "2026-11-23")]
    public void A_limit_ends_on_its_last_working_day(string received, int count, string due) =>
        Assert.Equal(Day(due), Calendar.AddWorkingDays(Day(received), count));

    [Theory]
    [InlineData("2026-11-23", "2026-12-02", 7)]
    [InlineData("2026-12-02", "2026-12-02", 0)]
    [InlineData("2026-12-04", "2026-12-02", -2)]
    [InlineData("2026-12-05", "2026-12-04", 0)] // the Saturday after the last day
    [InlineData("2026-10-08", "2026-09-30", -1)] // the holiday does not make it later
    public void Days_left_count_down_to_the_last_day_and_then_up(string today, string due, int left) =>
        Assert.Equal(left, Calendar.WorkingDaysLeft(Day(today), Day(due)));

    [Fact]
    public void On_the_day_of_receipt_the_whole_limit_is_left() => Gen.Select(Days, Gen.Int[1, 60]).Sample((received, count) =>
    {
        var due = Calendar.AddWorkingDays(received, count);
        return Calendar.WorkingDaysLeft(received, due) == count && Calendar.IsWorkingDay(due);
    });

    [Fact]
    public void A_longer_limit_never_ends_earlier() => Gen.Select(Days, Gen.Int[0, 60]).Sample((received, count) =>
        Calendar.AddWorkingDays(received, count) < Calendar.AddWorkingDays(received, count + 1));

    [Fact]
    public void Years_without_a_notice_are_known()
    {
        Assert.All(Enumerable.Range(2007, 20), year => Assert.True(Calendar.CoversYear(year)));
        Assert.False(Calendar.CoversYear(2006));
        Assert.False(Calendar.CoversYear(2027));
    }

    [Fact]
    public void A_later_entry_for_a_day_wins()
    {
        var day = Day("2027-01-01");
        WorkingCalendar corrected = new([new(day, "元旦", IsWorkingDay: false), new(day, "元旦", IsWorkingDay: true)]);

        Assert.True(corrected.IsWorkingDay(day));
        Assert.False(corrected.CoversYear(2027));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
