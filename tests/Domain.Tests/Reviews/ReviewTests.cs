using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Reviews;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Reviews;

public class ReviewTests
{
    private static readonly DateTime Morning = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_review_takes_the_invitations_id_and_tells_nothing_of_the_text()
    {
        var invitation = Guid.CreateVersion7();

        var review = Answer(invitation);

        Assert.Equal(invitation, review.Id);
        Assert.DoesNotContain("阿姨", Assert.Single(review.TakeEvents()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_firm_replies_once()
    {
        var review = Answer(Guid.CreateVersion7());
        review.ReplyWith("谢谢您。", Morning);

        var broken = Assert.Throws<RuleBrokenException>(() => review.ReplyWith("改口。", Morning));

        Assert.Contains("已经回复过", broken.Message, StringComparison.Ordinal);
        Assert.Equal("谢谢您。", review.Reply);
    }

    private static Review Answer(Guid invitation) => Review.Answer(
        invitation, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "r", "h", wouldUseAgain: true,
        new Aspects(true, null, true, false), "阿姨很好", AnswerEvidence.Visit, Morning);
}
