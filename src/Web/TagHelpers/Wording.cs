using System.Globalization;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary>How dates, times and money are written, everywhere.</summary>
public static class Wording
{
    /// <summary>China has one time zone and no summer time.</summary>
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static string Date(DateOnly date) => date.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    /// <summary>A UTC time as the clock on the wall in Lincang shows it.</summary>
    public static string When(DateTime utc) =>
        utc.Add(China).ToString("yyyy'年'M'月'd'日' HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Fen as yuan: 150000 is ¥1,500.00.</summary>
    public static string Money(long fen) =>
        (fen < 0 ? "-¥" : "¥") + Math.Abs(fen / 100m).ToString("N2", CultureInfo.InvariantCulture);

    public static string WorkingDaysLeft(int days) => days switch
    {
        > 0 => $"还剩 {days.ToString(CultureInfo.InvariantCulture)} 个工作日",
        0 => "今天到期",
        _ => $"已超期 {(-(long)days).ToString(CultureInfo.InvariantCulture)} 个工作日",
    };
}
