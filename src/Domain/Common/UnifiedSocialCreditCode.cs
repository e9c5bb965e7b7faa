using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace LincangHousekeeping.Domain.Common;

/// <summary>
/// The 18-character code every registered organisation carries (GB 32100-2015): registering department 1, category 1,
/// division 6, organisation code 9, check sign 1.
/// </summary>
public sealed record UnifiedSocialCreditCode
{
    public const int Length = 18;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I, O, S, V, Z
    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] InnerWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    private UnifiedSocialCreditCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>The 18th sign agrees with the other seventeen. Early codes exist for which it does not.</summary>
    public bool CheckSignIsRight => Value[^1] == CheckSign(Value);

    /// <summary>
    /// The organisation code inside (signs 9–17, GB 11714) agrees with its own check sign.
    /// A mismatch is worth a second look but refuses nobody: codes given out when the standard was new break it.
    /// </summary>
    public bool InnerCheckIsRight => Value[16] == InnerCheckSign(Value);

    /// <summary>Reads a code as people type it; refuses a wrong check sign.</summary>
    /// <param name="reason">Why not, as a sentence to stand beside the field.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out UnifiedSocialCreditCode? code, [NotNullWhen(false)] out string? reason)
    {
        if (TryParseWithoutCheck(text, out code, out reason) && !code.CheckSignIsRight)
        {
            code = null;
            reason = "统一社会信用代码的校验位不符，请对照营业执照逐位核对。";
        }

        return code is not null;
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out UnifiedSocialCreditCode? code) => TryParse(text, out code, out _);

    /// <summary>
    /// Reads a code of the right form whatever its check sign: for the draft that an officer will compare with the licence.
    /// <see cref="CheckSignIsRight"/> then says whether she must give a reason.
    /// </summary>
    public static bool TryParseWithoutCheck(
        string? text, [NotNullWhen(true)] out UnifiedSocialCreditCode? code, [NotNullWhen(false)] out string? reason)
    {
        var value = TypedText.Code(text);
        reason = FormFault(value);
        code = reason is null ? new(value) : null;
        return code is not null;
    }

    /// <summary>Takes back a code that was parsed before it was stored.</summary>
    public static UnifiedSocialCreditCode FromStore(string value) => new(value);

    public override string ToString() => Value;

    // The registering department and category are not compared with a list: the standard leaves it to departments to add to it.
    private static string? FormFault(string value)
    {
        if (value.Length == 0)
        {
            return "请填写统一社会信用代码。";
        }

        if (value.Length != Length)
        {
            return $"统一社会信用代码应为 18 位，现在是 {value.Length} 位。";
        }

        var foreign = value.AsSpan().IndexOfAnyExcept(Allowed);
        if (foreign >= 0)
        {
            return $"统一社会信用代码第 {foreign + 1} 位不对：只能用数字和大写字母，不用字母 I、O、S、V、Z。";
        }

        return TypedText.AreDigits(value.AsSpan(2, 6)) ? null : "统一社会信用代码第 3 至 8 位是行政区划代码，应为数字。";
    }

    private static char CheckSign(string value) =>
        Alphabet[(31 - (Weights.Select((weight, i) => weight * Alphabet.IndexOf(value[i], StringComparison.Ordinal)).Sum() % 31)) % 31];

    private static char InnerCheckSign(string value)
    {
        var check = 11 - (InnerWeights.Select((weight, i) => weight * InnerValue(value[8 + i])).Sum() % 11);
        return check switch
        {
            10 => 'X',
            11 => '0',
            _ => (char)('0' + check),
        };
    }

    private static int InnerValue(char sign) => char.IsAsciiDigit(sign) ? sign - '0' : sign - 'A' + 10;
}
