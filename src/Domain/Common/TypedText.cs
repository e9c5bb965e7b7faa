using System.Buffers;
using System.Globalization;
using System.Text;

namespace LincangHousekeeping.Domain.Common;

/// <summary>Undoes what Chinese input methods, phone books and spreadsheets do to numbers and codes.</summary>
internal static class TypedText
{
    private const char IdeographicSpace = '\u3000';
    private const char FullWidthYen = '\uFFE5';

    /// <summary>Full-width signs become their half-width twins.</summary>
    public static string HalfWidth(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = source[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(source[i] - 0xFEE0),
                IdeographicSpace => ' ',
                FullWidthYen => '¥',
                _ => source[i],
            };
        }
    });

    /// <summary>Half-width and without spaces or invisible signs.</summary>
    public static string Compact(string? text) => Without(text, static c => char.IsWhiteSpace(c) || IsInvisible(c));

    /// <summary>A code as it is compared: half-width, upper case, without spaces, hyphens or invisible signs.</summary>
    public static string Code(string? text) =>
        Without(text, static c => char.IsWhiteSpace(c) || IsInvisible(c) || IsHyphen(c)).ToUpperInvariant();

    /// <summary>Direction marks and zero-width spaces, which copying from a phone book brings along.</summary>
    public static bool IsInvisible(char c) => c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether every surrogate has its partner, so that the text can be normalised and stored.</summary>
    public static bool IsWellFormed(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var used) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[used..];
        }

        return true;
    }

    public static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsHyphen(char c) =>
        c == '\u2212' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    private static string Without(string? text, Func<char, bool> unwanted) =>
        text is null ? "" : string.Concat(HalfWidth(text).Where(c => !unwanted(c)));
}
