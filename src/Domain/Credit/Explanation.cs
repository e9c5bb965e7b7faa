using System.Text.Json;

namespace LincangHousekeeping.Domain.Credit;

/// <summary>One reason for the score.</summary>
/// <param name="Key">Stable: the same reason has the same key on every day.</param>
/// <param name="Text">What it is, in plain Chinese.</param>
/// <param name="Milli">What it adds or takes, in thousandths of a point.</param>
/// <param name="Evidence">The key of the fact behind it, when it is a single one.</param>
/// <param name="On">The day of that fact, or the first day of the month that the line sums up.</param>
/// <param name="WeightMilli">The weight that age and limits leave of it, in thousandths.</param>
public sealed record ExplanationLine(
    Component Component, string Key, string Text, int Milli, string? Evidence = null, DateOnly? On = null, int? WeightMilli = null);

/// <summary>The score with everything that made it. Its lines add up to the total.</summary>
public sealed record Explanation
{
    /// <summary>The firm's public code.</summary>
    public required string Subject { get; init; }

    public required string RuleVersion { get; init; }
    public required string RuleHash { get; init; }

    /// <summary>The grade by points that was held before.</summary>
    public required Grade? Held { get; init; }

    /// <summary>As <see cref="Scorer.InputHash"/>.</summary>
    public required string InputHash { get; init; }

    /// <summary>The category whose priors were used.</summary>
    public required string Category { get; init; }

    public required Score Score { get; init; }
    public required IReadOnlyList<ExplanationLine> Lines { get; init; }

    /// <summary>Canonical UTF-8, the same bytes on every machine.</summary>
    public byte[] ToJson() => CanonicalJson.Bytes(WriteTo);

    private void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("subject", Subject);
        json.WriteString("asOf", Score.AsOf.Plain());
        json.WriteString("ruleSet", RuleVersion);
        json.WriteString("ruleSetHash", RuleHash);
        json.WriteString("category", Category);
        json.WriteString("held", Held is null ? null : CreditWords.Wire(Held.Value));
        json.WriteString("inputHash", InputHash);
        json.WriteString("grade", CreditWords.Wire(Score.Grade));
        json.WriteString("gradeName", CreditWords.Name(Score.Grade));
        json.WriteString("ungatedGrade", CreditWords.Wire(Score.UngatedGrade));
        json.WriteString("standing", CreditWords.Wire(Score.Standing));
        json.WriteNumber("total", Score.Total);
        json.WriteBoolean("totalIsPublished", Score.PublishedTotal is not null);
        json.WriteStartArray("gates");
        foreach (var gate in new[] { Gates.G1, Gates.G4, Gates.G5 })
        {
            if (Score.Gates.HasFlag(gate))
            {
                json.WriteStringValue(gate.ToString());
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("interval90");
        json.WriteNumberValue(Score.Low);
        json.WriteNumberValue(Score.High);
        json.WriteEndArray();
        json.WriteNumber("answers", Score.Answers);
        json.WriteNumber("effectiveAnswers", Score.EffectiveAnswersMilli);
        WriteNumberOrNull(json, "meanAgeMonths", Score.MeanAgeMilli);
        json.WriteString("newestEvidence", Score.NewestEvidence?.Plain());
        json.WriteNumber("dampedWeeks", Score.DampedWeeks);
        json.WriteStartObject("components");
        json.WriteNumber("R", Score.Components.Experience);
        json.WriteNumber("C", Score.Components.Complaints);
        json.WriteNumber("I", Score.Components.Inspections);
        json.WriteNumber("Q", Score.Components.People);
        json.WriteNumber("K", Score.Components.Conduct);
        json.WriteNumber("H", Score.Components.Honours);
        json.WriteNumber("P", Score.Components.Penalties);
        json.WriteEndObject();
        json.WriteStartArray("lines");
        foreach (var line in Lines)
        {
            WriteLine(json, line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, ExplanationLine line)
    {
        json.WriteStartObject();
        json.WriteString("component", CreditWords.Letter(line.Component));
        json.WriteString("key", line.Key);
        json.WriteString("text", line.Text);
        json.WriteNumber("points", line.Milli);
        if (line.Evidence is not null)
        {
            json.WriteString("evidence", line.Evidence);
        }

        if (line.On is not null)
        {
            json.WriteString("on", line.On.Value.Plain());
        }

        if (line.WeightMilli is not null)
        {
            json.WriteNumber("weight", line.WeightMilli.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter json, string name, int? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, value.Value);
        }
    }
}
