using LincangHousekeeping.Domain.Credit;
using Xunit;
using static LincangHousekeeping.Domain.Tests.Credit.Given;

namespace LincangHousekeeping.Domain.Tests.Credit;

public class GradeTests
{
    [Theory]
    [InlineData(85_000, null, Grade.A)]
    [InlineData(84_999, null, Grade.B)]
    [InlineData(84_999, Grade.A, Grade.A)]
    [InlineData(83_500, Grade.A, Grade.A)]
    [InlineData(83_499, Grade.A, Grade.B)]
    [InlineData(64_000, Grade.A, Grade.B)]
    [InlineData(63_499, Grade.A, Grade.C)]
    [InlineData(84_999, Grade.B, Grade.B)]
    [InlineData(85_000, Grade.B, Grade.A)]
    [InlineData(63_500, Grade.B, Grade.B)]
    [InlineData(50_000, Grade.D, Grade.C)]
    [InlineData(48_500, Grade.C, Grade.C)]
    [InlineData(48_499, Grade.C, Grade.D)]
    [InlineData(0, Grade.N, Grade.D)]
    public void A_grade_rises_at_the_cut_and_falls_below_the_hysteresis(int milli, Grade? held, Grade expected) =>
        Assert.Equal(expected, Rules.Grades.Holding(milli, held));

    [Fact]
    public void G1_shows_the_standing_and_no_number()
    {
        var score = ScoreOf([.. GoodFirm(), Standing(Domain.Credit.Standing.LicenceRevoked)]);

        Assert.Equal(Gates.G1, score.Gates);
        Assert.Equal(Grade.N, score.Grade);
        Assert.Null(score.PublishedTotal);
        Assert.False(score.IntervalIsPublished);
        Assert.Equal(Domain.Credit.Standing.LicenceRevoked, score.Standing);
    }

    [Fact]
    public void G4_caps_points_interval_and_grade_until_the_paper_is_there()
    {
        var free = ScoreOf(GoodFirm());
        var without = Worker("w", elderlyCare: true);
        var capped = Explain([.. GoodFirm(), .. Enumerable.Range(0, 60).Select(i => Worker($"x{i}", from: Today)), without]);
        var again = ScoreOf([.. GoodFirm(), without, Worker("w", elderlyCare: true, from: Today)]);

        Assert.True(free.Total > 85_000, $"{free.Total}");
        Assert.Equal(Grade.A, free.Grade);
        Assert.Equal(84_000, capped.Score.Total);
        Assert.Equal(Grade.B, capped.Score.Grade);
        Assert.Equal(Grade.A, capped.Score.UngatedGrade);
        Assert.Equal(84_000, capped.Score.High);
        Assert.Equal(84_000, capped.Lines.Sum(line => line.Milli));
        Assert.Equal("1 名在岗养老护理人员证件不全或已过期，补齐以前总分最高 84 分", capped.Lines[^1].Text);
        Assert.Equal(Grade.A, again.Grade);
    }

    [Fact]
    public void G4_caps_the_grade_even_when_the_hysteresis_holds_a_better_one()
    {
        // Base 83.9, so that with the points of people taken out the total lies within the hysteresis of A.
        var rules = RuleSet.Parse(RuleFile
            .Replace("\"base\": 70", "\"base\": 84.6", StringComparison.Ordinal)
            .Replace("{ \"up\": 9, \"down\": 18 }", "{ \"up\": 0, \"down\": 41.6 }", StringComparison.Ordinal)
            .Replace("{ \"up\": 6, \"down\": 18 }", "{ \"up\": 0.4, \"down\": 18 }", StringComparison.Ordinal)
            .Replace("\"people\": { \"up\": 4, \"down\": 10 }", "\"people\": { \"up\": 4, \"down\": 1 }", StringComparison.Ordinal));
        ScoringFact[] facts = [.. Enumerable.Range(0, 5).Select(_ => Answer(4)), Worker("w", elderlyCare: true)];
        var score = Scorer.Score(Evidence.From(facts, rules, Today), rules, Today, Grade.A);

        Assert.Equal(83_600, score.Total);
        Assert.Equal(Grade.A, score.UngatedGrade);
        Assert.Equal(Grade.B, score.Grade);
    }

    [Fact]
    public void G5_withholds_the_number_below_five_effective_answers()
    {
        ScoringFact[] four = [.. Enumerable.Range(0, 4).Select(_ => Answer(4))];

        Assert.Equal(Grade.N, ScoreOf(four).Grade);
        Assert.Null(ScoreOf(four).PublishedTotal);
        Assert.True(ScoreOf(four).IntervalIsPublished);
        Assert.NotEqual(Grade.N, ScoreOf([.. four, Answer(4)]).Grade);
    }

    [Fact]
    public void The_interval_ends_where_the_score_ends()
    {
        var unsure = RuleSet.Parse(RuleFile.Replace("\"deviations\": 1.645", "\"deviations\": 9.9", StringComparison.Ordinal));
        var score = Scorer.Score(new Evidence(), unsure, Today, null);

        Assert.Equal((0, 100_000), (score.Low, score.High));
    }

    [Fact]
    public void The_interval_adds_what_is_uncertain_and_what_is_unknown()
    {
        // R: m = 7.25/8, √(m(1 − m)/9) · 60 = 5.830;  C: 12 · ln 2/0.004 · 0.5 · √0.6/150 = 5.369
        // unknown I: 24 · 0.12 = 2.88;  Q: 20 · 0.15 = 3;  K: all four of 10 · 0.15/4: √4 · 0.375 = 0.75
        // 1.645 · √(5.830² + 5.369² + 2.88² + 3² + 0.75²) = 14.775 to each side of 73.375
        var score = ScoreOf(Answer(4), Answer(4), Answer(4));

        Assert.Equal((73_375, 58_600, 88_150), (score.Total, score.Low, score.High));
    }

    [Theory]
    [InlineData(Grade.A, "守信")]
    [InlineData(Grade.B, "良好")]
    [InlineData(Grade.C, "一般")]
    [InlineData(Grade.D, "较差")]
    [InlineData(Grade.N, "暂无评级")]
    public void Grades_have_their_words(Grade grade, string word) => Assert.Equal(word, CreditWords.Name(grade));

    private static ScoringFact[] GoodFirm() =>
    [
        .. Enumerable.Range(0, 60).Select(i => Answer(4, EvidenceClass.Survey, Today.AddDays(-7 * (i % 30)))),
        .. Enumerable.Range(0, 60).Select(i => Order(on: Today.AddDays(-7 * (i % 30)))),
        Visits(2000),
    ];
}
