using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>A complaint's answers to the questions of its category, as people read them.</summary>
public sealed record Particular(string Label, string Text);

/// <summary>The questions of a category: read from a form, kept as JSON (key → value), shown in words.</summary>
public static class Particulars
{
    public const int TextMaxLength = 120;
    public const string Yes = "yes";
    public const string No = "no";

    private static readonly string[] DateFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What is wrong with one answer, as a sentence to stand beside it; null when it is right.</summary>
    public static string? Fault(ComplaintField field, string? typed, DateOnly today) =>
        Keep(field, typed ?? "", today, out var fault) is null ? fault : null;

    /// <summary>The answers of the form as they are kept. They were found right by <see cref="Fault"/>.</summary>
    public static string Write(ComplaintCategory category, IReadOnlyDictionary<string, string> typed, DateOnly today)
    {
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in category.Fields)
        {
            if (Keep(field, typed.GetValueOrDefault(field.Key) ?? "", today, out _) is { } value)
            {
                kept.Add(field.Key, value);
            }
        }

        return JsonSerializer.Serialize(kept, Json);
    }

    /// <summary>The answers in words, in the order of the category's questions; unanswered ones are left out.</summary>
    public static IReadOnlyList<Particular> InWords(ComplaintCategory? category, string json)
    {
        var kept = JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
        return category is null
            ? [.. kept.Select(answer => new Particular(answer.Key, answer.Value))]
            : [.. category.Fields.Where(f => kept.ContainsKey(f.Key)).Select(f => new Particular(f.Label, InWords(f.Type, kept[f.Key])))];
    }

    private static string InWords(FieldType type, string value) => type switch
    {
        FieldType.Money => new Money(long.Parse(value, CultureInfo.InvariantCulture)).ToString(),
        FieldType.Date => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            .ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture),
        FieldType.YesNo => value == Yes ? "是" : "否",
        _ => value,
    };

    /// <summary>The value to keep: fen, ISO date, yes or no, plain text. Null when there is none, with the fault if that is one.</summary>
    private static string? Keep(ComplaintField field, string typed, DateOnly today, out string? fault)
    {
        fault = null;
        if (string.IsNullOrWhiteSpace(typed))
        {
            fault = !field.Required ? null : field.Type == FieldType.YesNo ? "请选择“是”或“否”。" : "请填写这一项。";
            return null;
        }

        switch (field.Type)
        {
            case FieldType.Money:
                return Money.TryParse(typed, out var money, out fault) ? money.Fen.ToString(CultureInfo.InvariantCulture) : null;
            case FieldType.Date:
                if (!DateOnly.TryParseExact(typed.Trim(), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    fault = "日期请写成 2026-11-23 这样。";
                    return null;
                }

                fault = date > today ? "日期不能晚于今天。" : null;
                return fault is null ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
            case FieldType.YesNo:
                fault = typed is Yes or No ? null : "请选择“是”或“否”。";
                return fault is null ? typed : null;
            default:
                return PlainText.TryParse(typed, TextMaxLength, out var text, out fault) ? text.Value : null;
        }
    }
}
