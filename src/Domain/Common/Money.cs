using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LincangHousekeeping.Domain.Common;

/// <summary>An amount in Chinese yuan, kept in whole fen (分, 1/100 yuan).</summary>
public sealed partial record Money(long Fen)
{
    /// <summary>The most a form accepts: ten digits of yuan.</summary>
    public const long MaxFen = 999_999_999_999;

    public static Money Zero { get; } = new(0);

    /// <summary>Reads an amount as people type it: 1500, 1,500.00, ￥1500, 1500元. Negative amounts are refused.</summary>
    /// <param name="reason">Why not, as a sentence to stand beside the field.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Money? money, [NotNullWhen(false)] out string? reason)
    {
        money = null;
        var value = TypedText.Compact(text);
        var match = Amount().Match(value);
        if (!match.Success)
        {
            reason = value.Length == 0 ? "请填写金额。" : "金额格式不对，请填写数字，最多两位小数，例如 1500 或 1500.50。";
            return false;
        }

        var yuan = match.Groups["yuan"].Value.Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        if (yuan.Length > 10)
        {
            reason = "金额太大，请核对。";
            return false;
        }

        money = new(long.Parse($"0{yuan}{match.Groups["fen"].Value.PadRight(2, '0')}", NumberStyles.None, CultureInfo.InvariantCulture));
        reason = null;
        return true;
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out Money? money) => TryParse(text, out money, out _);

    public static Money operator +(Money a, Money b) => new(checked(a.Fen + b.Fen));

    public static Money operator -(Money a, Money b) => new(checked(a.Fen - b.Fen));

    /// <summary>¥1,500.00, in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Fen < 0 ? "-" : "")}¥{Math.Abs((decimal)Fen) / 100:N2}");

    [GeneratedRegex(@"^¥?(?<yuan>[0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.(?<fen>[0-9]{1,2}))?元?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();
}
