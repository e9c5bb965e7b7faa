using CsCheck;
using LincangHousekeeping.Domain.Credit;
using Xunit;
using static LincangHousekeeping.Domain.Tests.Credit.Given;

namespace LincangHousekeeping.Domain.Tests.Credit;

/// <summary>What the score promises for every history (the numbers are those of docs/credit-score.md).</summary>
public class ScorePropertyTests
{
    private static readonly DateTime Later = new(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void P1_a_score_lies_between_0_and_100_and_within_its_interval() => Histories.Sample(facts =>
    {
        var score = ScoreOf(facts);

        Assert.InRange(score.Total, 0, 100_000);
        Assert.InRange(score.Total, score.Low, score.High);
        Assert.InRange(score.Low, 0, score.High);
        Assert.InRange(score.High, score.Low, 100_000);
    });

    [Fact]
    public void P2_the_lines_add_up_to_the_score_and_to_each_component() => Histories.Sample(facts =>
    {
        var explanation = Explain(facts);

        Assert.Equal(explanation.Score.Total, explanation.Lines.Sum(line => line.Milli));
        Assert.Equal(explanation.Score.Components.Experience, Sum(explanation, Component.Experience));
        Assert.Equal(explanation.Score.Components.Complaints, Sum(explanation, Component.Complaints));
        Assert.Equal(explanation.Score.Components.People, Sum(explanation, Component.People));
        Assert.Equal(explanation.Score.Components.Conduct, Sum(explanation, Component.Conduct));
        Assert.Equal(explanation.Lines.Count, explanation.Lines.DistinctBy(line => line.Key).Count());
    });

    [Fact]
    public void P3_a_positive_answer_of_a_new_reviewer_never_lowers_the_score() =>
        Gen.Select(Histories, Class, Day, Gen.Int[0, 24]).Sample((facts, evidence, on, household) =>
        {
            var answer = Answer(AnswerFact.WouldUseAgain, evidence, on, "new", $"household-{household}") with { RecordedAt = Later };

            AssertNotLower(ScoreOf(facts), ScoreOf([.. facts, answer]));
        });

    [Fact]
    public void P3_holds_in_weeks_that_overflow_with_answers() =>
        Gen.Select(Crowds, Class, Gen.Int[0, 2]).Sample((facts, evidence, weeks) =>
        {
            var answer = Answer(AnswerFact.WouldUseAgain, evidence, Today.AddDays(-7 * weeks)) with { RecordedAt = Later };

            AssertNotLower(ScoreOf(facts), ScoreOf([.. facts, answer]));
        });

    [Fact]
    public void P3_raising_an_answer_never_lowers_the_score() =>
        Gen.Select(Histories, Gen.Int[0, 1000], Gen.Int[0, 4]).Sample((facts, pick, value) =>
        {
            var answers = facts.OfType<AnswerFact>().Where(a => a.Value < value).ToArray();
            if (answers.Length > 0)
            {
                var lower = answers[pick % answers.Length];
                var raised = facts.Select(f => f == lower ? lower with { Value = value } : f);

                AssertNotLower(ScoreOf(facts), ScoreOf(raised, Today));
            }
        });

    [Fact]
    public void P3_a_correction_upwards_never_lowers_the_score() =>
        Gen.Select(Histories, Gen.Int[0, 1000], Gen.Int[0, 4]).Sample((facts, pick, value) =>
        {
            var corrected = facts.Select(f => f.Corrects).ToHashSet();
            var answers = facts.OfType<AnswerFact>()
                .Where(a => a.Value < value && a.Corrects is null && !corrected.Contains(a.Key)).ToArray();
            if (answers.Length > 0)
            {
                var lower = answers[pick % answers.Length];
                var correction = lower with { Key = "correction", RecordedAt = Later, Corrects = lower.Key, Value = value };

                AssertNotLower(ScoreOf(facts), ScoreOf([.. facts, correction]));
            }
        });

    [Fact]
    public void P4_a_complaint_never_raises_the_score() => Gen.Select(Histories, AnyComplaint).Sample((facts, complaint) =>
        AssertNotLower(ScoreOf([.. facts, complaint with { Key = "new", RecordedAt = Later }]), ScoreOf(facts)));

    [Fact]
    public void P4_a_graver_complaint_never_raises_the_score() =>
        Gen.Select(Histories, Gen.Int[0, 1000], Gen.Enum<ComplaintSeverity>()).Sample((facts, pick, severity) =>
        {
            var complaints = facts.OfType<ComplaintFact>().Where(c => c.Severity < severity).ToArray();
            if (complaints.Length > 0)
            {
                var milder = complaints[pick % complaints.Length];
                var graver = facts.Select(f => f == milder ? milder with { Severity = severity } : f);

                AssertNotLower(ScoreOf(graver, Today), ScoreOf(facts));
            }
        });

    [Fact]
    public void P5_more_visits_never_lower_the_score() => Gen.Select(Histories, Gen.Int[1, 500], Day).Sample((facts, count, on) =>
        AssertNotLower(ScoreOf(facts), ScoreOf([.. facts, Visits(count, on) with { Key = "new", RecordedAt = Later }])));

    [Fact]
    public void P6_one_new_reviewer_moves_the_quality_by_no_more_than_the_weight_allows() =>
        Gen.Select(Histories, Class, Day, Gen.Int[0, 4]).Sample((facts, evidence, on, value) =>
        {
            var before = ExperienceOf(facts);
            var after = ExperienceOf([.. facts, Answer(value, evidence, on, "new", "new") with { RecordedAt = Later }]);

            Assert.InRange(Math.Abs(after.Quality - before.Quality), 0, (2 / 7.0) + 1e-12);
        });

    [Fact]
    public void P7_any_order_of_arrival_gives_the_same_bytes() =>
        Histories.SelectMany(facts => Gen.Shuffle(facts).Select(shuffled => (facts, shuffled)))
            .Sample(t => Assert.Equal(Explain(t.facts).ToJson(), Explain(t.shuffled).ToJson()));

    [Fact]
    public void P8_a_fact_repeated_changes_nothing() => Gen.Select(Histories, Gen.Int[0, 1000]).Sample((facts, pick) =>
    {
        if (facts.Length > 0)
        {
            Assert.Equal(Explain(facts).ToJson(), Explain([.. facts, facts[pick % facts.Length] with { }]).ToJson());
        }
    });

    [Fact]
    public void P10_without_facts_the_score_is_the_base_and_not_rated()
    {
        var score = ScoreOf();

        Assert.Equal(70_000, score.Total);
        Assert.Equal(Grade.N, score.Grade);
        Assert.Null(score.PublishedTotal);
        Assert.True(score.High - score.Low > 10_000);
        Assert.Equal(0, score.Answers);
        Assert.Null(score.NewestEvidence);
    }

    [Fact]
    public void P11_a_gate_never_raises_the_score_and_lifts_with_its_cause() => Histories.Sample(facts =>
    {
        var gated = ScoreOf(facts);
        var papers = Corrections.Standing(facts).OfType<StaffFact>().Select(s => s.Worker).Distinct()
            .Select((worker, i) => Worker(worker, elderlyCare: true, from: Today) with { Key = $"papers-{i}", RecordedAt = Later });
        var pardon = Standing(Domain.Credit.Standing.Good) with { Key = "pardon", RecordedAt = Later };
        var freed = ScoreOf([.. facts, .. papers, pardon]);

        Assert.True(gated.Total <= Ungated(gated));
        Assert.Equal(Gates.None, freed.Gates & (Gates.G1 | Gates.G4));
        Assert.Equal(Ungated(freed), freed.Total);
        if (freed.PublishedTotal is not null)
        {
            Assert.Equal(freed.UngatedGrade, freed.Grade);
        }
    });

    [Fact]
    public void P14_the_score_as_known_on_a_day_ignores_what_was_recorded_later() =>
        Gen.Select(Histories, Gen.Int[0, 60]).Sample((facts, days) =>
        {
            var day = new DateOnly(2026, 10, 1).AddDays(days);
            var then = facts.Where(f => DateOnly.FromDateTime(f.RecordedAt.AddHours(8)) <= day);

            Assert.Equal(
                Evidence.From(then, Rules, Today).ToJson(),
                Evidence.From(facts, Rules, Today, knownOn: day).ToJson());
        });

    [Fact]
    public void P15_other_names_give_the_same_score() => Histories.Sample(facts =>
        Assert.Equal(ScoreOf(facts), ScoreOf([.. facts.Select(Renamed)])));

    [Fact]
    public void P16_facts_of_one_firm_never_change_another() => Gen.Select(Histories, Histories).Sample((ours, theirs) =>
    {
        var evidence = Evidence.From(ours, Rules, Today);
        var before = Scorer.Explain("X", evidence, Rules, Today, null).ToJson();

        Scorer.Explain("Y", Evidence.From(theirs, Rules, Today), Rules, Today, null);

        Assert.Equal(before, Scorer.Explain("X", evidence, Rules, Today, null).ToJson());
        Assert.Equal(before, Explain(ours).ToJson());
    });

    [Fact]
    public void The_line_of_a_complaint_never_adds_points() => Histories.Sample(facts =>
        Assert.All(
            Explain(facts).Lines.Where(l => l.Component == Component.Complaints && l.Key != "C:visits"),
            line => Assert.True(line.Milli <= 0, $"{line.Key} adds {line.Milli}")));

    private static int Sum(Explanation explanation, Component component) =>
        explanation.Lines.Where(line => line.Component == component).Sum(line => line.Milli);

    private static int Ungated(Score score) => Math.Clamp(Rules.BaseMilli + score.Components.Sum, 0, 100_000);

    private static void AssertNotLower(Score before, Score after)
    {
        Assert.True(after.Total >= before.Total, $"{before.Total} fell to {after.Total}");
        Assert.True(after.Components.Sum >= before.Components.Sum, $"{before.Components} fell to {after.Components}");
    }

    private static ExperienceMeasure ExperienceOf(ScoringFact[] facts)
    {
        var evidence = Evidence.From(facts, Rules, Today);
        return ExperienceMeasure.Of(evidence, Rules, Rules.Category(evidence.Category), Today);
    }

    private static ScoringFact Renamed(ScoringFact fact)
    {
        var renamed = fact switch
        {
            AnswerFact answer => answer with { Reviewer = Other(answer.Reviewer), Cluster = Other(answer.Cluster) },
            ComplaintFact complaint => complaint with { Incident = Other(complaint.Incident) },
            StaffFact staff => staff with { Worker = Other(staff.Worker) },
            _ => fact,
        };
        return renamed with { Key = Other(fact.Key), Corrects = fact.Corrects is null ? null : Other(fact.Corrects) };
    }

    private static string Other(string name) => new([.. name.Reverse()]);
}
