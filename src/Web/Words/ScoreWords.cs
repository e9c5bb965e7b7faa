using System.Globalization;
using LincangHousekeeping.Domain.Credit;

namespace LincangHousekeeping.Web.Words;

/// <summary>How figures of the score are written.</summary>
public static class ScoreWords
{
    /// <summary>Thousandths of a point with all three decimals, so that printed lines add up: 84250 is 84.250.</summary>
    public static string Points(int milli) => (milli / 1000m).ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>As <see cref="Points"/>, with a plus sign for what adds.</summary>
    public static string Change(int milli) => (milli > 0 ? "+" : "") + Points(milli);

    /// <summary>Points for reading: 84.3.</summary>
    public static string Rounded(int milli) => (milli / 1000m).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A figure of the rule set as short as it can be written: 1.5, 24.</summary>
    public static string Figure(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A figure of the rule set kept in thousandths.</summary>
    public static string Figure(int milli) => Figure(milli / 1000.0);

    public static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>How old the answers are on average.</summary>
    public static string Age(int? meanAgeMilli) => meanAgeMilli switch
    {
        null => "还没有计分的评价",
        < 1000 => "评价平均不到 1 个月",
        { } milli => $"评价平均 {(milli / 1000).ToString(CultureInfo.InvariantCulture)} 个月前",
    };

    /// <summary>What a grade says of a firm.</summary>
    public static string Meaning(Grade grade) => grade switch
    {
        Grade.A => "评价好，投诉少，人员和合同规范",
        Grade.B => "总体良好",
        Grade.C => "有些方面不如人意，选择前多问几句",
        Grade.D => "问题较多，请谨慎选择",
        _ => "评价还不够多，暂时不评级",
    };
}
