namespace LincangHousekeeping.Domain.Credit;

/// <summary>
/// The credit score as a pure function of the evidence, the rule set and the day (docs/credit-score.md). No clock, no
/// database, no culture; results are whole thousandths of a point and the same on every machine.
/// </summary>
public static class Scorer
{
    private const int FullScore = 100_000;

    /// <param name="held">The grade by points that was held before (<see cref="Credit.Score.UngatedGrade"/>), or null.</param>
    public static Score Score(Evidence evidence, RuleSet rules, DateOnly asOf, Grade? held) =>
        Score(Measures.Of(evidence, rules, asOf), evidence, rules, asOf, held);

    /// <summary>The score with a line for everything that made it; the lines add up to the total.</summary>
    /// <param name="subject">The firm's public code, printed at the head.</param>
    /// <param name="held">As for <see cref="Score(Evidence, RuleSet, DateOnly, Grade?)"/>.</param>
    public static Explanation Explain(string subject, Evidence evidence, RuleSet rules, DateOnly asOf, Grade? held)
    {
        var measures = Measures.Of(evidence, rules, asOf);
        var score = Score(measures, evidence, rules, asOf, held);
        return new Explanation
        {
            Subject = subject,
            RuleVersion = rules.Version,
            RuleHash = rules.Hash,
            Held = held,
            InputHash = InputHash(evidence, rules, asOf, held),
            Category = measures.Category.Code,
            Score = score,
            Lines = ExplanationLines.Of(measures, score, evidence, rules, asOf),
        };
    }

    /// <summary>SHA-256 over all that the score depends on: roll-up, rule set, day and held grade.</summary>
    public static string InputHash(Evidence evidence, RuleSet rules, DateOnly asOf, Grade? held) =>
        CanonicalJson.Hash(CanonicalJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("evidence");
            evidence.WriteTo(json);
            json.WriteString("rules", rules.Hash);
            json.WriteString("asOf", asOf.Plain());
            json.WriteString("held", held is null ? null : CreditWords.Wire(held.Value));
            json.WriteEndObject();
        }));

    private static Score Score(in Measures measures, Evidence evidence, RuleSet rules, DateOnly asOf, Grade? held)
    {
        var components = measures.Points(rules);
        var ungated = Math.Clamp(rules.BaseMilli + components.Sum, 0, FullScore);
        var effectiveAnswers = ExactMath.Milli(measures.Experience.EffectiveAnswers);
        var gates = GatesOf(evidence, measures, effectiveAnswers, rules);
        var cap = gates.HasFlag(Gates.G4) ? rules.Gates.ElderlyPapersCapMilli : FullScore;
        var holding = rules.Grades.Holding(ungated, held);
        var half = ExactMath.Milli(rules.Interval.Deviations * measures.Deviation(rules));
        return new Score
        {
            AsOf = asOf,
            Total = Math.Min(ungated, cap),
            Grade = (gates & (Gates.G1 | Gates.G5)) != 0 ? Grade.N : Worse(holding, rules.Grades.Plain(cap)),
            UngatedGrade = holding,
            Gates = gates,
            Standing = evidence.Standing,
            Components = components,
            Quality = measures.KnownQuality,
            Low = Math.Clamp(ungated - half, 0, cap),
            High = Math.Clamp(ungated + half, 0, cap),
            Answers = measures.Experience.Answers,
            EffectiveAnswersMilli = effectiveAnswers,
            MeanAgeMilli = measures.Experience.Weight > 0 ? ExactMath.Milli(measures.Experience.MeanAgeMonths) : null,
            NewestEvidence = NewestOf(evidence),
            DampedWeeks = measures.Experience.DampedWeeks,
        };
    }

    private static Gates GatesOf(Evidence evidence, in Measures measures, int effectiveAnswers, RuleSet rules)
    {
        var gates = evidence.Standing is Standing.Good ? Gates.None : Gates.G1;
        gates |= measures.People.ElderlyCareWithout > 0 ? Gates.G4 : Gates.None;
        gates |= effectiveAnswers < rules.Gates.EffectiveAnswersMilli ? Gates.G5 : Gates.None;
        return gates;
    }

    private static Grade Worse(Grade one, Grade other) => one > other ? one : other;

    private static DateOnly? NewestOf(Evidence evidence)
    {
        DateOnly? newest = evidence.Weeks.Count > 0 ? evidence.Weeks[^1].Monday : null;
        foreach (var complaint in evidence.Complaints)
        {
            var monday = Week.MondayOf(complaint.HappenedOn);
            newest = newest > monday ? newest : monday;
        }

        return newest;
    }
}
