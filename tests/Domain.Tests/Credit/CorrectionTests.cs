using LincangHousekeeping.Domain.Credit;
using Xunit;
using static LincangHousekeeping.Domain.Tests.Credit.Given;

namespace LincangHousekeeping.Domain.Tests.Credit;

public class CorrectionTests
{
    [Fact]
    public void A_correction_stands_in_the_place_of_what_it_corrects()
    {
        var wrong = Visits(3);
        var other = Visits(9);
        var right = Correcting(wrong with { Count = 4 }, wrong);

        var standing = Corrections.Standing([right, other, wrong]);

        Assert.Equal([wrong with { Count = 4 }, other], standing);
    }

    [Fact]
    public void A_chain_of_corrections_ends_with_the_last_word()
    {
        var first = Visits(1);
        var second = Correcting(first with { Count = 2 }, first);
        var third = Correcting(first with { Count = 3 }, second);

        Assert.Equal(3, Assert.IsType<VisitsFact>(Assert.Single(Corrections.Standing([first, second, third]))).Count);
    }

    [Fact]
    public void What_is_withdrawn_is_as_if_never_recorded()
    {
        var complaint = Complaint();

        Assert.Equal(ScoreOf(), ScoreOf(complaint, Withdrawal(complaint)));
    }

    [Fact]
    public void A_withdrawal_withdrawn_is_as_if_never_recorded()
    {
        var complaint = Complaint();
        var objection = Withdrawal(complaint);

        Assert.Equal(ScoreOf(complaint), ScoreOf(complaint, objection, Withdrawal(objection)));
    }

    [Fact]
    public void A_correction_withdrawn_gives_the_first_word_back()
    {
        var first = Visits(1);
        var second = Correcting(first with { Count = 2 }, first);

        Assert.Equal([first], Corrections.Standing([first, second, Withdrawal(second)]));
    }

    [Fact]
    public void A_correction_works_as_soon_as_it_is_known_whatever_its_own_day()
    {
        var complaint = Complaint(on: Today.AddDays(-30));
        var withdrawal = Withdrawal(complaint) with { HappenedOn = Today };

        var score = ScoreOf([complaint, withdrawal], Today.AddDays(-10));

        Assert.Equal(0, score.Components.Complaints);
    }

    [Fact]
    public void A_correction_of_nothing_is_a_fault()
    {
        var stray = Withdrawal(Visits(1));

        Assert.Contains(stray.Key, Assert.Throws<InvalidOperationException>(() => Corrections.Standing([stray])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_facts_with_one_key_the_first_recorded_counts()
    {
        var first = Visits(1);
        var second = Visits(2) with { Key = first.Key };

        Assert.Equal([first], Corrections.Standing([second, first]));
    }
}
