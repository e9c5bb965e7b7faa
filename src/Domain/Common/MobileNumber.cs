using System.Diagnostics.CodeAnalysis;

namespace LincangHousekeeping.Domain.Common;

/// <summary>A mobile number of mainland China: eleven digits, 13… to 19….</summary>
public sealed record MobileNumber
{
    public const int Length = 11;

    private static readonly string[] CountryPrefixes = ["+86", "0086", "86"];

    private MobileNumber(string value) => Value = value;

    /// <summary>The eleven digits, without country code.</summary>
    public string Value { get; }

    /// <summary>Reads a number as people type it: spaces, hyphens and +86, 86 or 0086 in front are fine.</summary>
    /// <param name="reason">Why not, as a sentence to stand beside the field. Never repeats the number.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out MobileNumber? number, [NotNullWhen(false)] out string? reason)
    {
        var value = WithoutCountry(TypedText.Code(text));
        reason = Fault(value);
        number = reason is null ? new(value) : null;
        return number is not null;
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out MobileNumber? number) => TryParse(text, out number, out _);

    /// <summary>Takes back a number that was parsed before it was stored.</summary>
    public static MobileNumber FromStore(string value) => new(value);

    /// <summary>First three and last four digits.</summary>
    public override string ToString() => $"{Value[..3]}****{Value[^4..]}";

    // Without a prefix a mobile number has eleven digits, so a number that starts with 86 by itself is never shortened.
    private static string WithoutCountry(string value) =>
        CountryPrefixes.FirstOrDefault(p => value.Length == Length + p.Length && value.StartsWith(p, StringComparison.Ordinal)) is { } prefix
            ? value[prefix.Length..]
            : value;

    private static string? Fault(string value)
    {
        if (value.Length == 0)
        {
            return "请填写手机号码。";
        }

        if (!TypedText.AreDigits(value))
        {
            return "手机号码只能是数字。";
        }

        if (value[0] == '0')
        {
            return "请填写手机号码，不要填座机号码。";
        }

        if (value.Length != Length)
        {
            return $"手机号码应为 11 位，现在是 {value.Length} 位。";
        }

        return value[0] == '1' && value[1] >= '3' ? null : "手机号码应以 13 至 19 开头，请核对。";
    }
}
