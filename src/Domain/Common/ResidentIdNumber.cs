using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LincangHousekeeping.Domain.Common;

public enum Sex { Male, Female }

/// <summary>
/// A citizen's identity number (GB 11643): division 6, birth date 8, order 3, check sign 1.
/// The division is where the first number was given, never where the person lives, and is not checked:
/// most grown-up people of Lincang carry 5335xx, which was abolished in 2003.
/// </summary>
public sealed record ResidentIdNumber
{
    public const int Length = 18;

    private const int OldLength = 15;
    private const int OldestAge = 130;
    private const string CheckSigns = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private ResidentIdNumber(string value) => Value = value;

    public string Value { get; }

    public DateOnly BirthDate => DateOnly.ParseExact(Value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>From the order sign: odd is male.</summary>
    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>Completed years on the day. Who was born on 29 February has her birthday on 1 March in common years.</summary>
    public int AgeOn(DateOnly day)
    {
        var birth = BirthDate;
        var hadBirthday = (day.Month, day.Day).CompareTo((birth.Month, birth.Day)) >= 0;
        return day.Year - birth.Year - (hadBirthday ? 0 : 1);
    }

    /// <summary>Reads a number as people type it.</summary>
    /// <param name="today">China date; births after it are refused.</param>
    /// <param name="reason">Why not, as a sentence to stand beside the field. Never repeats the number.</param>
    public static bool TryParse(
        string? text, DateOnly today, [NotNullWhen(true)] out ResidentIdNumber? number, [NotNullWhen(false)] out string? reason)
    {
        var value = TypedText.Code(text);
        reason = Fault(value, today);
        number = reason is null ? new(value) : null;
        return number is not null;
    }

    public static bool TryParse(string? text, DateOnly today, [NotNullWhen(true)] out ResidentIdNumber? number) =>
        TryParse(text, today, out number, out _);

    /// <summary>Takes back a number that was parsed before it was stored.</summary>
    public static ResidentIdNumber FromStore(string value) => new(value);

    /// <summary>First three and last four signs; stricter than the usual 6 + 4, because six digits nearly name a person in a small township.</summary>
    public override string ToString() => $"{Value[..3]}***********{Value[^4..]}";

    private static string? Fault(string value, DateOnly today)
    {
        if (value.Length == 0)
        {
            return "请填写身份证号。";
        }

        if (value.Length == OldLength && TypedText.AreDigits(value))
        {
            return "这是 15 位的旧身份证号，已经停用，请填写 18 位身份证号。";
        }

        if (value.Length != Length)
        {
            return $"身份证号应为 18 位，现在是 {value.Length} 位。";
        }

        if (!TypedText.AreDigits(value.AsSpan(0, 17)) || !CheckSigns.Contains(value[17], StringComparison.Ordinal))
        {
            return "身份证号前 17 位应为数字，最后一位是数字或字母 X。";
        }

        if (!DateOnly.TryParseExact(
            value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth)
            || birth.Year < today.Year - OldestAge)
        {
            return "身份证号第 7 至 14 位不是真实的出生日期，请核对。";
        }

        if (birth > today)
        {
            return "身份证号中的出生日期晚于今天，请核对。";
        }

        return value[17] == CheckSign(value) ? null : "身份证号的校验位不符，请对照证件逐位核对。";
    }

    private static char CheckSign(string value) =>
        CheckSigns[Weights.Select((weight, i) => weight * (value[i] - '0')).Sum() % 11];
}
