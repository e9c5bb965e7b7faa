using CsCheck;
using LincangHousekeeping.Domain.Credit;
using Xunit;
using static LincangHousekeeping.Domain.Tests.Credit.Given;

namespace LincangHousekeeping.Domain.Tests.Credit;

public class EvidenceTests
{
    [Fact]
    public void Adding_facts_as_they_are_recorded_gives_the_same_bytes_as_building_anew() => Histories.Sample(facts =>
    {
        var recorded = new List<ScoringFact>();
        var evidence = new Evidence();
        foreach (var fact in facts)
        {
            Record(evidence, recorded, fact);

            Assert.Equal(Evidence.From(recorded, Rules, Today).ToJson(), evidence.ToJson());
        }
    }, iter: 30);

    [Fact]
    public void A_roll_up_survives_being_stored() => Histories.Sample(facts =>
    {
        var json = Evidence.From(facts, Rules, Today).ToJson();

        Assert.Equal(json, Evidence.Parse(json).ToJson());
    });

    [Fact]
    public void Removing_what_was_added_leaves_nothing()
    {
        var evidence = new Evidence();
        var empty = evidence.ToJson();
        ScoringFact[] facts = [Order(), Visits(3), Complaint()];
        var answer = Answer(4);
        var worker = Worker("w");

        Array.ForEach(facts, evidence.Add);
        evidence.Add(answer, 500);
        evidence.Replace(null, worker);
        Assert.NotEqual(empty, evidence.ToJson());
        Array.ForEach(facts, evidence.Remove);
        evidence.Remove(answer, 500);
        evidence.Replace(worker, null);

        Assert.Equal(empty, evidence.ToJson());
    }

    [Fact]
    public void What_happened_after_the_day_is_left_out()
    {
        var later = Today.AddDays(1);
        var before = Order();

        var evidence = Evidence.From([before, Order(on: later), Complaint(on: later)], Rules, Today);

        Assert.Equal(Evidence.From([before], Rules, Today).ToJson(), evidence.ToJson());
    }

    [Fact]
    public void The_day_of_recording_is_a_day_of_China()
    {
        var late = Order() with { RecordedAt = new DateTime(2026, 11, 23, 16, 0, 0, DateTimeKind.Utc) };
        var justBefore = late with { RecordedAt = late.RecordedAt.AddMicroseconds(-1) };

        Assert.Empty(Evidence.From([late], Rules, Today, knownOn: Today).Weeks);
        Assert.Single(Evidence.From([justBefore], Rules, Today, knownOn: Today).Weeks);
    }

    [Fact]
    public void A_reviewer_has_one_answer_the_latest()
    {
        var evidence = Evidence.From([Answer(0, reviewer: "r", cluster: "a"), Answer(4, reviewer: "r", cluster: "b")], Rules, Today);

        Assert.Equal(new AnswerTally(1, 1, 1000, 4000, 1_000_000), evidence.Weeks.Single().Answers(EvidenceClass.Visit));
    }

    [Fact]
    public void A_cluster_is_filled_in_the_order_of_recording_the_last_in_part()
    {
        var first = Answer(4, EvidenceClass.Visit, cluster: "c");
        var shown = Answer(4, EvidenceClass.None, cluster: "c");
        var second = Answer(4, EvidenceClass.Contract, cluster: "c");
        var third = Answer(4, EvidenceClass.Survey, cluster: "c");
        var fourth = Answer(4, EvidenceClass.Contract, cluster: "c");

        Assert.Equal([0, 250, 1000, 1000, 1000], ClusterLimit.Admit([fourth, third, second, shown, first], Rules));
    }

    [Theory]
    [InlineData("{}", "缺少 standing")]
    [InlineData("[]", "JSON 对象")]
    [InlineData("""{"category":null,"standing":"good","weeks":[{"monday":"2026-11-23","orders":[1]}],"complaints":[],"staff":[]}""", "orders 应当是 3 个")]
    [InlineData("""{"category":null,"standing":"good","weeks":[],"complaints":[],"staff":[],"more":1}""", "more 不认识")]
    public void A_spoilt_roll_up_is_refused(string json, string why) =>
        Assert.Contains(why, Assert.Throws<FormatException>(() => Evidence.Parse(json)).Message, StringComparison.Ordinal);

    /// <summary>What a caller does with each new fact: exchange what it changes, and nothing else.</summary>
    private static void Record(Evidence evidence, List<ScoringFact> recorded, ScoringFact fact)
    {
        var before = Corrections.Standing(recorded);
        recorded.Add(fact);
        var after = Corrections.Standing(recorded);

        foreach (var gone in before.Except(after).Where(IsSimple))
        {
            evidence.Remove(gone);
        }

        foreach (var come in after.Except(before).Where(IsSimple))
        {
            evidence.Add(come);
        }

        evidence.Set(after.OfType<StandingFact>().LastOrDefault());
        evidence.Set(after.OfType<ProfileFact>().LastOrDefault());

        var answersBefore = Corrections.CurrentAnswers(before.OfType<AnswerFact>()).ToLookup(a => a.Cluster);
        var answersAfter = Corrections.CurrentAnswers(after.OfType<AnswerFact>()).ToLookup(a => a.Cluster);
        foreach (var cluster in answersBefore.Concat(answersAfter).Select(c => c.Key).Distinct())
        {
            if (!answersBefore[cluster].SequenceEqual(answersAfter[cluster]))
            {
                evidence.ReplaceCluster([.. answersBefore[cluster]], [.. answersAfter[cluster]], Rules);
            }
        }

        var staffBefore = Corrections.Latest(before.OfType<StaffFact>(), s => s.Worker).ToDictionary(s => s.Worker);
        var staffAfter = Corrections.Latest(after.OfType<StaffFact>(), s => s.Worker).ToDictionary(s => s.Worker);
        foreach (var worker in staffBefore.Keys.Union(staffAfter.Keys))
        {
            evidence.Replace(staffBefore.GetValueOrDefault(worker), staffAfter.GetValueOrDefault(worker));
        }
    }

    private static bool IsSimple(ScoringFact fact) =>
        fact is OrderFact or VisitsFact or ComplaintFact or DeadlineFact or StatementFact;
}
