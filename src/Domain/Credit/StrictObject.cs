using System.Globalization;
using System.Text.Json;

namespace LincangHousekeeping.Domain.Credit;

/// <summary>
/// A JSON object read property by property. A missing, wrong, doubled or unknown property is refused with a sentence
/// that says where it stands.
/// </summary>
internal sealed class StrictObject
{
    private const int LongestText = 200;

    private readonly JsonElement _element;
    private readonly HashSet<string> _asked = [];

    public StrictObject(JsonElement element, string where)
    {
        Where = where;
        _element = element.ValueKind is JsonValueKind.Object ? element : throw Refusal("应当是一个 JSON 对象");
    }

    public string Where { get; }

    /// <exception cref="FormatException">The text is not a JSON object.</exception>
    public static StrictObject Parse(string json, string where)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new StrictObject(document.RootElement.Clone(), where);
        }
        catch (JsonException broken)
        {
            var line = ((broken.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw new FormatException($"{where}：不是正确的 JSON（第 {line} 行）", broken);
        }
    }

    public bool Has(string name) => _element.TryGetProperty(name, out _);

    public string Text(string name)
    {
        var value = Property(name);
        var text = value.ValueKind is JsonValueKind.String ? Decode(value, name) : null;
        return text is { Length: > 0 and <= LongestText } && !text.Any(char.IsControl)
            ? text
            : throw Refusal($"{name} 应当是 1 到 {LongestText} 个字的文字");
    }

    public string? TextOrNull(string name) => IsAbsent(name) ? null : Text(name);

    public int Choice(string name, string[] words)
    {
        var chosen = Array.IndexOf(words, Text(name));
        return chosen >= 0 ? chosen : throw Refusal($"{name} 只能是 {string.Join("、", words)}");
    }

    public bool Flag(string name) => Property(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Refusal($"{name} 应当是 true 或 false"),
    };

    public int Whole(string name, int least, int most)
    {
        var value = Property(name);
        return value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw Refusal($"{name} 应当是 {Plain(least)} 到 {Plain(most)} 之间的整数");
    }

    /// <summary>A number with at most three decimal places, in thousandths.</summary>
    public int Milli(string name, decimal least, decimal most)
    {
        var value = Property(name);
        return value.ValueKind is JsonValueKind.Number && value.TryGetDecimal(out var number)
            && number >= least && number <= most && number * 1000 == decimal.Truncate(number * 1000)
            ? (int)(number * 1000)
            : throw Refusal($"{name} 应当是 {Plain(least)} 到 {Plain(most)} 之间、最多三位小数的数");
    }

    /// <summary>A number strictly between the two.</summary>
    public double Between(string name, double below, double above)
    {
        var value = Property(name);
        return value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var number) && number > below && number < above
            ? number
            : throw Refusal($"{name} 应当是大于 {Plain(below)}、小于 {Plain(above)} 的数");
    }

    public DateOnly Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Refusal($"{name} 应当是“年-月-日”形式的日期，例如 2026-11-23");

    public DateOnly? DateOrNull(string name) => IsAbsent(name) ? null : Date(name);

    public DateTime Moment(string name) =>
        DateTime.TryParseExact(
            Text(name), CanonicalJson.Moment, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : throw Refusal($"{name} 应当是世界协调时，例如 2026-11-23T07:05:00Z");

    public StrictObject Object(string name) => new(Property(name), $"{Where} {name}");

    public IEnumerable<StrictObject> Objects(string name)
    {
        var list = List(name);
        for (var i = 0; i < list.GetArrayLength(); i++)
        {
            yield return new StrictObject(list[i], $"{Where} {name} 第 {Plain(i + 1)} 项");
        }
    }

    /// <summary>Whole numbers that are not negative; an absent property is null.</summary>
    public long[]? Counts(string name, int length)
    {
        if (!Has(name))
        {
            return null;
        }

        var list = List(name);
        var counts = new long[length];
        var right = list.GetArrayLength() == length;
        for (var i = 0; right && i < length; i++)
        {
            right = list[i].ValueKind is JsonValueKind.Number && list[i].TryGetInt64(out counts[i]) && counts[i] >= 0;
        }

        return right ? counts : throw Refusal($"{name} 应当是 {Plain(length)} 个不小于 0 的整数");
    }

    /// <summary>Call last: refuses what nobody asked for, and what is there twice.</summary>
    public void RefuseTheRest()
    {
        foreach (var property in _element.EnumerateObject())
        {
            if (!_asked.Remove(property.Name))
            {
                throw Refusal($"{property.Name} 不认识或重复");
            }
        }
    }

    public FormatException Refusal(string sentence) => new($"{Where}：{sentence}");

    private JsonElement List(string name)
    {
        var list = Property(name);
        return list.ValueKind is JsonValueKind.Array ? list : throw Refusal($"{name} 应当是一个列表");
    }

    private JsonElement Property(string name)
    {
        _asked.Add(name);
        return _element.TryGetProperty(name, out var value) ? value : throw Refusal($"缺少 {name}");
    }

    private bool IsAbsent(string name)
    {
        _asked.Add(name);
        return !_element.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null;
    }

    private string Decode(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException unpaired)
        {
            throw new FormatException($"{Where}：{name} 含有不完整的字符", unpaired);
        }
    }

    private static string Plain(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
