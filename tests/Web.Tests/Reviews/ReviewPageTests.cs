using System.Net;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Web.Tests.Reviews;

public abstract class ReviewPageTests(Site site)
{
    private const string Rare = "阿姨姓㛃，住𠮷家，很好 👍🏽\n第二行 <b>不是标签</b>";

    public sealed class OnSqlite(SqliteSite site) : ReviewPageTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : ReviewPageTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task A_customer_answers_without_an_account_and_the_firm_replies()
    {
        var trade = await site.GivenTrade();
        var form = A.Contract() with { StartsOn = Today, EndsOn = Today };
        var token = await site.GivenInvitation(trade, form);
        var customer = site.Browser();

        var page = await customer.Open($"/reviews/{token}");
        Assert.Equal("评价这次服务", page.Heading);
        Assert.Contains(trade.Firm.Name, page.Text, StringComparison.Ordinal);
        Assert.Contains("日常保洁", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("张", page.Text, StringComparison.Ordinal);
        Assert.Equal("noindex, nofollow", Assert.Single(page.Response.Headers.GetValues("X-Robots-Tag")));
        Assert.True(page.Response.Headers.CacheControl!.NoStore);

        page = await customer.Submit(page, ("WouldUseAgain", "true"), ("OnTime", "true"), ("PriceAsAgreed", "false"), ("Text", Rare));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("谢谢，您的评价已收到", page.Heading);
        Assert.Equal($"/firms/{trade.Firm.Code}", page.Link("查看企业页面"));

        var clerk = await site.Browser(trade.Clerk);
        page = await clerk.Open("/firm-reviews?unanswered=true");
        Assert.Contains("会再请", page.Text, StringComparison.Ordinal);
        Assert.Contains("上门服务已核实", page.Text, StringComparison.Ordinal);
        Assert.Contains("守时、价格与约定不一致", page.Text, StringComparison.Ordinal);
        Assert.Contains("𠮷家，很好 👍🏽", page.Text, StringComparison.Ordinal);
        Assert.Contains("<b>不是标签</b>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("张", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("HT530902", page.Body, StringComparison.Ordinal);

        page = await clerk.Submit(ReplyTo(page), ("Reply", "谢谢您 🙏"));
        Assert.Contains("企业回复：谢谢您 🙏", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_used_again_thanks_again_and_changes_nothing()
    {
        var trade = await site.GivenTrade();
        var token = await site.GivenInvitation(trade, A.Contract() with { StartsOn = Today, EndsOn = Today });
        var customer = site.Browser();
        var tab = await customer.Open($"/reviews/{token}");
        var otherTab = await customer.Open($"/reviews/{token}");

        var first = await customer.Submit(tab, ("WouldUseAgain", "true"), ("Text", "很好"));
        var twice = await customer.Submit(tab, ("WouldUseAgain", "true"), ("Text", "很好"));
        var other = await customer.Submit(otherTab, ("WouldUseAgain", "false"), ("Text", "改主意"));
        var later = await site.Browser().Open($"/reviews/{token}");

        Assert.All([first, twice, other, later], page => Assert.Equal((HttpStatusCode.OK, "谢谢，您的评价已收到"), (page.Status, page.Heading)));
        var review = Assert.Single(await site.Read(db => db.Reviews.AsNoTracking().Where(r => r.FirmId == trade.Firm.Id)
            .ToListAsync(TestContext.Current.CancellationToken)));
        Assert.Equal((true, "很好"), (review.WouldUseAgain, review.Text));
    }

    [Fact]
    public async Task An_answer_without_the_question_or_too_long_comes_back_with_every_word()
    {
        var trade = await site.GivenTrade();
        var token = await site.GivenInvitation(trade, A.Contract() with { StartsOn = Today, EndsOn = Today });
        var customer = site.Browser();
        var tooLong = string.Concat(Enumerable.Repeat("𠮷", 1001));

        var page = await customer.Submit($"/reviews/{token}", ("Skilled", "false"), ("Text", Rare));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("请回答", page.TextOf("#WouldUseAgain-error"), StringComparison.Ordinal);
        Assert.Equal(Rare, page.Document.QuerySelector("#Text")!.TextContent.TrimStart('\n'));
        Assert.NotNull(page.Document.QuerySelector("input[name=Skilled][value=false][checked]"));

        page = await customer.Submit(page, ("WouldUseAgain", "false"), ("Text", tooLong));
        Assert.Contains("最多 1000 个字，现在是 1001 个", page.TextOf("#Text-error"), StringComparison.Ordinal);
        Assert.Equal(tooLong, page.Document.QuerySelector("#Text")!.TextContent.TrimStart('\n'));

        page = await customer.Submit(page, ("Text", tooLong[2..]));
        Assert.Equal("谢谢，您的评价已收到", page.Heading);
    }

    [Fact]
    public async Task A_text_with_control_signs_is_refused_rather_than_dropped()
    {
        var trade = await site.GivenTrade();
        var token = await site.GivenInvitation(trade, A.Contract() with { StartsOn = Today, EndsOn = Today });

        var page = await site.Browser().Submit($"/reviews/{token}", ("WouldUseAgain", "true"), ("Text", "好\u0007"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(0, await site.Read(db => db.Reviews.CountAsync(r => r.FirmId == trade.Firm.Id, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task An_expired_invitation_says_so_and_takes_no_answer()
    {
        var trade = await site.GivenTrade();
        var token = await site.GivenInvitation(trade, A.Contract() with { StartsOn = Today, EndsOn = Today });
        var customer = site.Browser();
        site.Clock.Advance(TimeSpan.FromDays(30));
        var lastDay = await customer.Open($"/reviews/{token}");
        site.Clock.Advance(TimeSpan.FromDays(1));

        var page = await customer.Open($"/reviews/{token}");
        var late = await customer.Submit(lastDay, ("WouldUseAgain", "true"));

        Assert.Equal(HttpStatusCode.OK, lastDay.Status);
        Assert.All([page, late], p => Assert.Equal((HttpStatusCode.Gone, "评价邀请已过期"), (p.Status, p.Heading)));
        Assert.Equal(0, await site.Read(db => db.Reviews.CountAsync(r => r.FirmId == trade.Firm.Id, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("cut")]
    public async Task An_unknown_link_says_so(string token)
    {
        var page = await site.Browser().Open($"/reviews/{token}");

        Assert.Equal((HttpStatusCode.NotFound, "评价链接无效"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task A_reply_is_refused_when_empty_too_long_or_second()
    {
        var trade = await site.GivenTrade();
        var token = await site.GivenInvitation(trade, A.Contract() with { StartsOn = Today, EndsOn = Today });
        await site.Answer(token);
        var clerk = await site.Browser(trade.Clerk);
        var stranger = await site.Browser((await site.GivenTrade()).Clerk);
        var path = ReplyTo(await clerk.Open("/firm-reviews"));
        var form = await clerk.Open(path);

        var empty = await clerk.Submit(form, ("Reply", " "));
        var tooLong = await clerk.Submit(form, ("Reply", new string('好', 1001)));
        await clerk.Submit(form, ("Reply", "谢谢。"));
        var second = await clerk.Submit(form, ("Reply", "再说一句。"));

        Assert.Contains("请填写回复内容", empty.TextOf("#Reply-error"), StringComparison.Ordinal);
        Assert.Contains("现在是 1001 个", tooLong.TextOf("#Reply-error"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.Contains("已经回复过", second.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(path)).Status);
    }

    [Fact]
    public async Task The_outbox_page_shows_administrators_what_no_telephone_receives()
    {
        var trade = await site.GivenTrade();
        var form = A.Contract() with { StartsOn = Today, EndsOn = Today };
        await site.GivenContract(trade, form);
        var administrator = await site.Browser(Person.Administrator());

        var page = await administrator.Open("/outbox");

        Assert.Contains("只用于开发和试用", page.Text, StringComparison.Ordinal);
        Assert.Contains("签到码", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(form.CustomerMobile, page.Body, StringComparison.Ordinal);
    }

    private static string ReplyTo(Page page) => page.Document.QuerySelector(".card-line a")!.GetAttribute("href")!;

    /// <summary>A test here moves the clock by a month, so the day is the site's.</summary>
    private DateOnly Today => Domain.Common.ChinaTime.Today(site.Clock);
}
