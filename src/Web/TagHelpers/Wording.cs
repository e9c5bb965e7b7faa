using System.Globalization;
using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary>How dates, times and money are written, everywhere.</summary>
public static class Wording
{
    public static string Date(DateOnly date) => date.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    /// <summary>A UTC time as the clock on the wall in Lincang shows it.</summary>
    public static string When(DateTime utc) =>
        ChinaTime.At(utc).ToString("yyyy'年'M'月'd'日' HH:mm", CultureInfo.InvariantCulture);

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
