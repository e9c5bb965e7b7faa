using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reviews;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Reviews;

public abstract class FirmReviewTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : FirmReviewTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : FirmReviewTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task Reviews_are_listed_newest_answer_first_and_page_without_gaps()
    {
        var trade = await site.GivenTrade();
        var tokens = new List<string>();
        for (var i = 0; i < ListFirmReviews.PageSize + 3; i++)
        {
            tokens.Add(await site.GivenInvitation(trade));
        }

        foreach (var (token, i) in Enumerable.Reverse(tokens).Select((t, i) => (t, i)))
        {
            await site.Answer(token, text: $"第 {i} 位");
            site.Clock.Advance(TimeSpan.FromSeconds(i % 3));
        }

        var first = await site.Send(new ListFirmReviews.Query(), trade.Clerk);
        var second = await site.Send(new ListFirmReviews.Query(After: first.Next), trade.Clerk);

        var all = first.Lines.Concat(second.Lines).ToList();
        Assert.Equal(ListFirmReviews.PageSize, first.Lines.Count);
        Assert.Equal(tokens.Count, all.DistinctBy(l => l.Id).Count());
        Assert.Equal(all.Select(l => l.AnsweredAt).OrderDescending(), all.Select(l => l.AnsweredAt));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task The_firm_replies_once_and_to_its_own_reviews_only()
    {
        var trade = await site.GivenTrade();
        var other = await site.GivenTrade();
        await site.Answer(await site.GivenInvitation(trade), wouldUseAgain: false, "来晚了");
        var review = Assert.Single((await site.Send(new ListFirmReviews.Query(Unanswered: true), trade.Clerk)).Lines);

        await Assert.ThrowsAsync<AccessDeniedException>(() => Reply(review.Id, "我们很好。", other.Clerk));
        Assert.Null(await site.Send(new ShowFirmReview.Query(review.Id), other.Clerk));
        var first = await Reply(review.Id, "抱歉，已经改进。", trade.Clerk);
        var same = await Reply(review.Id, "抱歉，已经改进。", trade.Clerk);
        var second = await Reply(review.Id, "不是我们的错。", trade.Clerk);

        Assert.True(first.Succeeded && same.Succeeded);
        Assert.Contains("已经回复过", Assert.Single(second.Problems).Message, StringComparison.Ordinal);
        Assert.Empty((await site.Send(new ListFirmReviews.Query(Unanswered: true), trade.Clerk)).Lines);
        Assert.Equal("抱歉，已经改进。", Assert.Single((await site.Send(new ListFirmReviews.Query(), trade.Clerk)).Lines).Reply);
    }

    [Fact]
    public async Task Two_replies_at_once_leave_one()
    {
        var trade = await site.GivenTrade();
        await site.Answer(await site.GivenInvitation(trade));
        var review = Assert.Single((await site.Send(new ListFirmReviews.Query(), trade.Clerk)).Lines);

        var replies = await Task.WhenAll(Reply(review.Id, "谢谢。", trade.Clerk), Reply(review.Id, "欢迎再来。", trade.Clerk));

        Assert.Single(replies, r => r.Succeeded);
        Assert.Equal(1, await site.Read(db => db.History.CountAsync(
            h => h.SubjectId == review.Id && h.Event == "ReviewReplied", TestContext.Current.CancellationToken)));
    }

    private Task<Result<Done>> Reply(Guid id, string words, Person clerk) =>
        site.Send(new ReplyToReview.Command { Id = id, Reply = words }, clerk);
}
