using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LincangHousekeeping.Domain.Credit;

/// <summary>All facts of one subject as a JSON file, from which anyone can compute the score again.</summary>
public sealed record FactsFile(string Subject, IReadOnlyList<ScoringFact> Facts)
{
    /// <summary>Reads UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="FormatException">Something is wrong; says what, in which fact and on which line, in Chinese.</exception>
    public static FactsFile Read(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        try
        {
            return ReadTokens(text);
        }
        catch (JsonException broken)
        {
            throw new FormatException($"第 {Plain((broken.LineNumber ?? 0) + 1)} 行：不是正确的 JSON", broken);
        }
    }

    /// <summary>Canonical UTF-8: facts in the order of recording, one to a line.</summary>
    public byte[] Write()
    {
        var text = new StringBuilder("{\"subject\":");
        text.Append(CanonicalJson.Text(json => json.WriteStringValue(Subject))).Append(",\"facts\":[");
        var separator = "\n";
        foreach (var fact in Facts.Order(Comparer<ScoringFact>.Create(ScoringFact.ByRecording)))
        {
            text.Append(separator).Append(CanonicalJson.Text(json => WriteFact(json, fact)));
            separator = ",\n";
        }

        return Encoding.UTF8.GetBytes(text.Append("\n]}\n").ToString());
    }

    private static void WriteFact(Utf8JsonWriter json, ScoringFact fact)
    {
        json.WriteStartObject();
        json.WriteString("kind", fact.Kind);
        json.WriteString("key", fact.Key);
        json.WriteString("happenedOn", fact.HappenedOn.Plain());
        json.WriteString("recordedAt", fact.RecordedAt.Plain());
        if (fact.Corrects is not null)
        {
            json.WriteString("corrects", fact.Corrects);
        }

        FactPayload.WriteFields(json, fact);
        json.WriteEndObject();
    }

    private static FactsFile ReadTokens(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        string? subject = null;
        List<ScoringFact>? facts = null;
        Expect(reader.Read() && reader.TokenType is JsonTokenType.StartObject, "文件应当是一个 JSON 对象");
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "subject" when subject is null && reader.TokenType is JsonTokenType.String:
                    subject = reader.GetString();
                    break;
                case "facts" when facts is null && reader.TokenType is JsonTokenType.StartArray:
                    facts = ReadFacts(ref reader, text);
                    break;
                default:
                    throw new FormatException($"第 {Line(text, reader.TokenStartIndex)} 行：{name} 不认识、重复或形式不对");
            }
        }

        Expect(!reader.Read(), "文件末尾有多余的内容");
        Expect(!string.IsNullOrWhiteSpace(subject), "缺少 subject");
        Expect(facts is not null, "缺少 facts");
        CheckReferences(facts!);
        return new FactsFile(subject!, facts!);
    }

    private static List<ScoringFact> ReadFacts(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        List<ScoringFact> facts = [];
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            var where = $"第 {Plain(facts.Count + 1)} 条事实（第 {Line(text, reader.TokenStartIndex)} 行）";
            using var document = JsonDocument.ParseValue(ref reader);
            facts.Add(ReadFact(new StrictObject(document.RootElement, where)));
        }

        return facts;
    }

    private static ScoringFact ReadFact(StrictObject source)
    {
        var fact = FactPayload.ReadFields(
            source,
            source.Text("kind"),
            source.Text("key"),
            source.Date("happenedOn"),
            source.Moment("recordedAt"),
            source.TextOrNull("corrects"));
        source.RefuseTheRest();
        return fact;
    }

    private static void CheckReferences(List<ScoringFact> facts)
    {
        var known = new Dictionary<string, ScoringFact>();
        foreach (var fact in facts)
        {
            Expect(known.TryAdd(fact.Key, fact) || known[fact.Key] == fact, $"key {fact.Key} 出现了两次，内容不同");
        }

        foreach (var fact in facts.Where(f => f.Corrects is not null))
        {
            Expect(known.TryGetValue(fact.Corrects!, out var target) && ScoringFact.ByRecording(target, fact) < 0,
                $"{fact.Key} 更正的 {fact.Corrects} 不在文件中，或不是先记录的");
            Expect(fact is WithdrawnFact || fact.Kind == target!.Kind, $"{fact.Key} 与它更正的 {fact.Corrects} 种类不同");
        }
    }

    private static void Expect(bool holds, string sentence)
    {
        if (!holds)
        {
            throw new FormatException(sentence);
        }
    }

    private static string Line(ReadOnlySpan<byte> text, long position) => Plain(text[..(int)position].Count((byte)'\n') + 1);

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
