using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace LincangHousekeeping.Domain.Common;

/// <summary>
/// A person's name as on the identity card: letters of any script, the middle dot · (U+00B7) of long names,
/// a single space between Latin words. Counted in characters as people see them, so 𠮷 is one.
/// </summary>
public sealed record PersonName
{
    public const int MinLength = 2;
    public const int MaxLength = 50;

    private const char MiddleDot = '·';
    private const string LooksLikeMiddleDot = "•・･‧∙⋅．.。●";
    private static readonly Rune Zero = new('〇');

    private PersonName(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads a name as people type it.</summary>
    /// <param name="reason">Why not, as a sentence to stand beside the field. Never repeats the name.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PersonName? name, [NotNullWhen(false)] out string? reason)
    {
        name = null;
        var typed = text ?? "";
        if (!TypedText.IsWellFormed(typed))
        {
            reason = "姓名中有无法识别的字，请重新输入。";
            return false;
        }

        Rune[] signs = [.. Tidy(typed.Trim().Normalize(NormalizationForm.FormC)).EnumerateRunes()];
        reason = Fault(signs);
        name = reason is null ? new(string.Concat(signs)) : null;
        return name is not null;
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out PersonName? name) => TryParse(text, out name, out _);

    /// <summary>Takes back a name that was parsed before it was stored.</summary>
    public static PersonName FromStore(string value) => new(value);

    /// <summary>The first character and one or two stars: 张*, 张**. The given name stays hidden, and so does the length of a long one.</summary>
    public override string ToString()
    {
        Rune[] signs = [.. Value.EnumerateRunes().Take(3)];
        return $"{signs[0]}{(signs.Length > 2 ? "**" : "*")}";
    }

    // Between Han characters spaces are alignment and every dot is the middle dot; between Latin words one space stays.
    private static string Tidy(string text)
    {
        var signs = WithoutAlignment([.. text.EnumerateRunes().Where(r => !(r.IsBmp && TypedText.IsInvisible((char)r.Value)))]);
        for (var i = 1; i + 1 < signs.Count; i++)
        {
            if (IsDot(signs[i]) && IsUncased(signs[i - 1]) && IsUncased(signs[i + 1]))
            {
                signs[i] = new(MiddleDot);
            }
        }

        return string.Concat(signs);
    }

    private static List<Rune> WithoutAlignment(Rune[] signs)
    {
        var kept = new List<Rune>(signs.Length);
        var afterSpace = false;
        foreach (var sign in signs)
        {
            if (!IsSpace(sign))
            {
                if (afterSpace && kept.Count > 0 && IsLatin(kept[^1]) && IsLatin(sign))
                {
                    kept.Add(new(' '));
                }

                kept.Add(sign);
            }

            afterSpace = IsSpace(sign);
        }

        return kept;
    }

    private static string? Fault(Rune[] signs)
    {
        if (signs.Length == 0)
        {
            return "请填写姓名。";
        }

        if (signs.Any(Rune.IsDigit))
        {
            return "姓名中不能有数字。";
        }

        if (signs.Any(r => !IsPartOfName(r)))
        {
            return "姓名只能用文字和间隔号“·”，不能有表情、标点或其他符号。";
        }

        if (IsMiddleDot(signs[0]) || IsMiddleDot(signs[^1]) || signs.Zip(signs.Skip(1)).Any(pair => IsMiddleDot(pair.First) && IsMiddleDot(pair.Second)))
        {
            return "间隔号“·”要写在两个字之间。";
        }

        return signs.Length switch
        {
            < MinLength => "姓名至少要有两个字，请填写证件上的全名。",
            > MaxLength => $"姓名最多 {MaxLength} 个字，现在是 {signs.Length} 个。",
            _ => null,
        };
    }

    private static bool IsPartOfName(Rune sign) =>
        Rune.IsLetter(sign) || sign == Zero || IsMiddleDot(sign) || sign.Value == ' '
        || (Rune.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !IsVariationSelector(sign));

    private static bool IsDot(Rune sign) => IsMiddleDot(sign) || (sign.IsBmp && LooksLikeMiddleDot.Contains((char)sign.Value, StringComparison.Ordinal));

    private static bool IsSpace(Rune sign) => Rune.IsWhiteSpace(sign) && !Rune.IsControl(sign);

    private static bool IsMiddleDot(Rune sign) => sign.Value == MiddleDot;

    // Han before all, and the other scripts without capital letters.
    private static bool IsUncased(Rune sign) => sign == Zero || Rune.GetUnicodeCategory(sign) == UnicodeCategory.OtherLetter;

    private static bool IsLatin(Rune sign) =>
        Rune.GetUnicodeCategory(sign) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter;

    private static bool IsVariationSelector(Rune sign) => sign.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
