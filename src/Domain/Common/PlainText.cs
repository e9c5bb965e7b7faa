using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace LincangHousekeeping.Domain.Common;

/// <summary>
/// Text that a person wrote, ready to store: NFC, trimmed, line breaks as \n, no control characters. Emoji are welcome.
/// Length is counted in Unicode code points, as the databases count it; 𠮷 is one.
/// </summary>
public sealed record PlainText
{
    private PlainText(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads a text of one to <paramref name="maxLength"/> characters.</summary>
    /// <param name="reason">Why not, as a sentence to stand beside the field.</param>
    public static bool TryParse(
        string? text, int maxLength, [NotNullWhen(true)] out PlainText? plain, [NotNullWhen(false)] out string? reason)
    {
        plain = null;
        var typed = text ?? "";
        if (!TypedText.IsWellFormed(typed))
        {
            reason = "内容中有无法识别的字，请重新输入。";
            return false;
        }

        var value = Tidy(typed);
        var length = value.EnumerateRunes().Count();
        reason = length switch
        {
            0 => "请填写内容。",
            _ when value.Any(c => char.IsControl(c) && c != '\n') => "内容中有看不见的控制字符，请重新输入。",
            _ when length > maxLength => $"最多 {maxLength} 个字，现在是 {length} 个，请删减。",
            _ => null,
        };
        plain = reason is null ? new(value) : null;
        return plain is not null;
    }

    public static bool TryParse(string? text, int maxLength, [NotNullWhen(true)] out PlainText? plain) =>
        TryParse(text, maxLength, out plain, out _);

    public override string ToString() => Value;

    // A tab is what a spreadsheet cell leaves behind; direction marks could make a page read backwards.
    private static string Tidy(string text) => string.Concat(text.Normalize(NormalizationForm.FormC)
        .ReplaceLineEndings("\n").Replace('\t', ' ').Where(c => !TypedText.IsInvisible(c))).Trim();
}
