using LincangHousekeeping.Domain.Credit;
using Xunit;
using static LincangHousekeeping.Domain.Tests.Credit.Given;

namespace LincangHousekeeping.Domain.Tests.Credit;

/// <summary>Each component on numbers worked by hand. The default category: μ 0.85, people 0.8, conduct 0.7.</summary>
public class ComponentTests
{
    [Fact]
    public void One_survey_answer_lifts_experience_by_its_weight_over_prior_and_weight()
    {
        // m = (5 · 0.85 + 2 · 1)/(5 + 2) = 0.892857;  9 · (0.892857 − 0.85)/0.15 = 2.571
        Assert.Equal(2571, ScoreOf(Answer(4, EvidenceClass.Survey)).Components.Experience);
    }

    [Fact]
    public void A_bad_answer_takes_by_the_lower_headroom()
    {
        // m = 4.25/6 = 0.708333;  18 · (0.708333 − 0.85)/0.85 = −3
        Assert.Equal(-3000, ScoreOf(Answer(0, EvidenceClass.Visit)).Components.Experience);
    }

    [Fact]
    public void An_answer_of_104_weeks_has_lost_nearly_half_its_weight()
    {
        // 2^(−104 · 7/30.4375/24) = 0.501187;  m = (4.25 + 0.501187)/5.501187 = 0.863665;  9 · 0.013665/0.15 = 0.820
        Assert.Equal(820, ScoreOf(Answer(4, EvidenceClass.Visit, Today.AddDays(-7 * 104))).Components.Experience);
    }

    [Fact]
    public void A_burst_beyond_the_orders_is_damped_to_the_limit()
    {
        // No orders: L = 3, V = 10;  m = (4.25 + 3)/(5 + 3) = 0.90625;  9 · 0.05625/0.15 = 3.375
        var score = ScoreOf([.. Enumerable.Range(0, 10).Select(_ => Answer(4))]);

        Assert.Equal(3375, score.Components.Experience);
        Assert.Equal(1, score.DampedWeeks);
    }

    [Fact]
    public void Orders_of_the_week_and_the_one_before_explain_answers()
    {
        // r = 0.25 · 16 = 4, L = 4 + 4 · 2 = 12 ≥ 10;  m = 14.25/15 = 0.95;  9 · 0.1/0.15 = 6
        ScoringFact[] answers = [.. Enumerable.Range(0, 10).Select(_ => Answer(4))];
        ScoringFact[] orders = [.. Enumerable.Range(0, 16).Select(i => Order(on: Today.AddDays(-7 * (i % 2))))];
        ScoringFact[] tooOld = [.. Enumerable.Range(0, 16).Select(_ => Order(on: Today.AddDays(-14)))];

        Assert.Equal(6000, ScoreOf([.. answers, .. orders]).Components.Experience);
        Assert.Equal(3375, ScoreOf([.. answers, .. tooOld]).Components.Experience);
    }

    [Fact]
    public void Self_selected_answers_weigh_no_more_than_prior_and_independent_evidence()
    {
        // Four weeks of 6 contract answers: 4 · 3 (each at its limit) decayed > κ = 5, so 5;  m = (4.25 + 5)/10 = 0.925
        // 9 · 0.075/0.15 = 4.5
        ScoringFact[] answers = [.. Enumerable.Range(0, 24)
            .Select(i => Answer(4, EvidenceClass.Contract, Today.AddDays(-7 * (i % 4))))];

        Assert.Equal(4500, ScoreOf(answers).Components.Experience);
    }

    [Fact]
    public void Unverified_answers_are_shown_and_weigh_nothing()
    {
        var explanation = Explain(Answer(0, EvidenceClass.None));

        Assert.Equal(0, explanation.Score.Components.Experience);
        Assert.Equal(0, explanation.Score.Answers);
        Assert.Contains(explanation.Lines, line => line.Text == "2026年11月未核实的评价 1 条，只展示，不计分");
    }

    [Fact]
    public void Two_answers_at_two_values_share_the_points_by_what_each_said()
    {
        // m = (4.25 + 2 + 0)/(5 + 2 + 1) = 0.78125;  slope 18/0.85;  D = −1.456
        // survey: slope · 2 · 0.15/8 = 0.794;  visit: slope · −0.85/8 = −2.25
        var explanation = Explain(Answer(4, EvidenceClass.Survey), Answer(0, EvidenceClass.Visit));

        Assert.Equal(-1456, explanation.Score.Components.Experience);
        Assert.Equal([794, -2250], explanation.Lines.Where(l => l.Component == Component.Experience).Select(l => l.Milli));
    }

    [Fact]
    public void Effective_answers_are_those_of_equal_weight()
    {
        Assert.Equal(5000, ScoreOf([.. Enumerable.Range(0, 5).Select(_ => Answer(3))]).EffectiveAnswersMilli);
        Assert.Equal(1800, ScoreOf(Answer(4, EvidenceClass.Survey), Answer(4)).EffectiveAnswersMilli); // 3²/(4 + 1)
    }

    [Fact]
    public void Visits_without_complaints_add_points()
    {
        // λ = 0.6/300, half the reference: z = 2^−0.5 = 0.707107;  6 · 0.207107/0.5 = 2.485
        Assert.Equal(2485, ScoreOf(Visits(150)).Components.Complaints);
    }

    [Fact]
    public void A_minor_complaint_in_150_visits_takes_points()
    {
        // λ = 1.6/300 = 4/3 of the reference: z = 2^(−4/3) = 0.396850;  18 · −0.10315/0.5 = −3.713
        Assert.Equal(-3713, ScoreOf(Visits(150), Complaint()).Components.Complaints);
    }

    [Fact]
    public void Severity_and_treatment_multiply()
    {
        // X = 3 · 0.5 = 1.5;  λ = 2.1/300 = 1.75 of the reference: z = 0.297302;  18 · −0.202698/0.5 = −7.297
        var score = ScoreOf(Visits(150), Complaint(ComplaintSeverity.Grave, ComplaintTreatment.Remedied));

        Assert.Equal(-7297, score.Components.Complaints);
    }

    [Fact]
    public void Complaints_and_visits_are_gone_after_60_months()
    {
        var score = ScoreOf(Visits(500, Today.AddDays(-1827)), Complaint(on: Today.AddDays(-1827)));

        Assert.Equal(0, score.Components.Complaints);
    }

    [Fact]
    public void Complaints_of_one_incident_count_once_as_the_gravest()
    {
        var mild = Complaint(ComplaintSeverity.Minor, incident: "i");
        var grave = Complaint(ComplaintSeverity.Grave, incident: "i");

        Assert.Equal(ScoreOf(grave).Total, ScoreOf(mild, grave).Total);
        Assert.Equal(grave.Key, Explain(mild, grave).Lines.Single(l => l.Key == "C:i").Evidence);
    }

    [Fact]
    public void Without_visits_the_incidents_carry_the_whole_component()
    {
        var alike = Explain(Complaint(), Complaint(), Complaint());
        var lines = alike.Lines.Where(l => l.Component == Component.Complaints).ToArray();

        Assert.Equal(alike.Score.Components.Complaints, lines.SkipLast(1).Sum(l => l.Milli));
        Assert.Equal(0, lines[^1].Milli);
        Assert.InRange(lines[0].Milli - lines[1].Milli, -2, 2); // what rounding left over
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(3, 100_000)]
    [InlineData(40, 2_000)]
    public void Shares_of_complaints_are_exact_on_extreme_paths(int complaints, int visits)
    {
        var evidence = Evidence.From(
            [.. Enumerable.Range(0, complaints).Select(_ => Complaint(ComplaintSeverity.Grave)), Visits(visits)], Rules, Today);
        var measure = ComplaintMeasure.Of(evidence, Rules, Today);

        Assert.Equal(BySmallSteps(measure), measure.QualityPerUnit(), 1e-6 / complaints);
    }

    [Fact]
    public void People_without_papers_take_their_share()
    {
        // 3 of 4: 10 · (0.75 − 0.8)/0.8 = −0.625; inactive people and roles without papers stay out
        var score = ScoreOf(
            Worker("a", from: Today), Worker("b", from: Today, until: Today), Worker("c", from: Today.AddDays(-9)),
            Worker("d", from: Today.AddDays(1)), Worker("e", active: false), Worker("f", requiresPapers: false));

        Assert.Equal(-625, score.Components.People);
    }

    [Fact]
    public void Papers_count_to_their_last_day()
    {
        var worker = Worker("a", from: Today.AddDays(-9), until: Today.AddDays(-1));

        Assert.Equal(-10_000, ScoreOf(worker).Components.People);
        Assert.Equal(4000, Scorer.Score(Evidence.From([worker], Rules, Today), Rules, Today.AddDays(-1), null).Components.People);
    }

    [Fact]
    public void The_latest_state_of_a_worker_counts()
    {
        Assert.Equal(4000, ScoreOf(Worker("a"), Worker("a", from: Today)).Components.People);
    }

    [Fact]
    public void Conduct_is_the_mean_of_four_shares()
    {
        // model contracts 10/10, insured 5/10, two unknown at 0.7: z = 0.725;  3 · 0.025/0.3 = 0.25
        ScoringFact[] orders = [.. Enumerable.Range(0, 10).Select(i => Order(insured: i < 5))];

        Assert.Equal(250, ScoreOf(orders).Components.Conduct);
    }

    [Fact]
    public void A_missed_deadline_and_a_late_statement_take_points()
    {
        // shares 0 and 0, two unknown at 0.7: z = 0.35;  8 · −0.35/0.7 = −4, two from each
        var order = Order();
        var deadline = new DeadlineFact { Key = "d", HappenedOn = Today, RecordedAt = order.RecordedAt, Met = false };
        var statement = new StatementFact { Key = "s", HappenedOn = Today, RecordedAt = order.RecordedAt, OnTime = false };
        var explanation = Explain(deadline, statement);

        Assert.Equal(-4000, explanation.Score.Components.Conduct);
        Assert.Equal([0, 0, -2000, -2000], explanation.Lines.Where(l => l.Component == Component.Conduct).Select(l => l.Milli));
    }

    [Fact]
    public void The_category_decides_the_priors()
    {
        // elderly: μ 0.88, m = 6.4/7 = 0.914286;  9 · 0.034286/0.12 = 2.571;  one order: z = (1 + 1 + 0.75 + 0.75)/4, 3 · 0.125/0.25
        var category = Explain(Profile("elderly"), Answer(4, EvidenceClass.Survey), Order());

        Assert.Equal(2571, category.Score.Components.Experience);
        Assert.Equal(1500, category.Score.Components.Conduct);
        Assert.Equal("elderly", category.Category);
        Assert.Equal("default", Explain(Profile("unheard-of")).Category);
    }

    [Fact]
    public void A_perfect_record_comes_near_94_and_the_worst_near_16_while_inspections_are_unknown()
    {
        ScoringFact[] perfect =
        [
            .. Enumerable.Range(0, 3000).Select(i => Answer(4, EvidenceClass.Survey, Today.AddDays(-7 * (i % 100)))),
            .. Enumerable.Range(0, 4000).Select(i => Order(on: Today.AddDays(-7 * (i % 100)))),
            Visits(1_000_000), Worker("a", from: Today),
        ];
        ScoringFact[] worst =
        [
            .. Enumerable.Range(0, 300).Select(i => Answer(0, EvidenceClass.Survey, Today.AddDays(-7 * (i % 100)))),
            .. Enumerable.Range(0, 50).Select(_ => Complaint(ComplaintSeverity.Grave)),
            .. Enumerable.Range(0, 9).Select(_ => Order(false, false)),
            Worker("a"),
        ];

        Assert.InRange(ScoreOf(perfect).Total, 90_000, 94_000);
        Assert.InRange(ScoreOf(worst).Total, 20_000, 24_000);
    }

    /// <summary>The same integral by two hundred thousand midpoints and the library's power.</summary>
    private static double BySmallSteps(ComplaintMeasure measure)
    {
        const int steps = 200_000;
        const double priorVisits = 150, reference = 0.004;
        var sum = 0.0;
        for (var i = 0; i < steps; i++)
        {
            // Cubed, so that the steps are fine at the start, where the integrand is steep.
            var u = (i + 0.5) / steps;
            var t = u * u * u;
            var visits = priorVisits + (t * measure.Visits);
            var rate = ((priorVisits * reference) + (t * measure.Complaints)) / visits;
            sum += 3 * u * u / steps * Math.Pow(2, -rate / reference) / visits;
        }

        return -Math.Log(2) / reference * sum;
    }
}
