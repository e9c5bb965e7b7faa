using System.Net;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.TestKit;
using Xunit;

namespace LincangHousekeeping.Web.Tests.Public;

public abstract class FirmSearchTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : FirmSearchTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : FirmSearchTests(site), IClassFixture<MariaDbSite>;

    [Theory]
    [InlineData("place=530922", true)]
    [InlineData("place=530922101", true)]
    [InlineData("place=530922102", false)]
    [InlineData("place=530902", false)]
    [InlineData("service=mother-baby", true)]
    [InlineData("service=maternity-nurse", true)]
    [InlineData("service=lactation", false)]
    [InlineData("service=cleaning", false)]
    [InlineData("service=nonsense", false)]
    [InlineData("words=好孕ABC", true)]
    [InlineData("words=好孕abc", true)]
    [InlineData("words=（临沧）好孕", true)]
    [InlineData("words=好孕 月嫂", true)]
    [InlineData("words=好孕 云县", true)]
    [InlineData("words=好孕 临翔", false)]
    [InlineData("words=好孕 搬家", false)]
    [InlineData("place=530922&words=%25", true)]
    [InlineData("words=好孕%27 OR 1", false)]
    [InlineData("place=530922&service=maternity-nurse&words=好孕", true)]
    [InlineData("place=530922&after=nonsense", true)]
    public async Task A_firm_is_found_by_place_service_and_words(string query, bool found)
    {
        await GivenOnce(A.Firm("临沧好孕ABC母婴服务有限公司", "530922101", "mother-baby", "maternity-nurse"));

        var page = await site.Browser().Open("/firms?" + query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(found, page.TextsOf(".card-line h2").Contains("临沧好孕ABC母婴服务有限公司"));
    }

    [Fact]
    public async Task Names_with_dots_and_rare_characters_are_found()
    {
        await GivenOnce(A.Firm("沧源𠮷祥㛃家政服务部"));

        var page = await site.Browser().Open("/firms?words=𠮷祥㛃");

        Assert.Equal(["沧源𠮷祥㛃家政服务部"], page.TextsOf(".card-line h2"));
    }

    [Fact]
    public async Task The_better_grade_comes_first_and_not_yet_rated_after_the_rated()
    {
        var (poor, good, unrated) = (Named("差的"), Named("好的"), Named("新的"));
        await site.Given(unrated, poor, good);
        await site.Given([.. A.Answers(poor, 12, wouldUseAgain: false), .. A.Answers(good, 12)]);

        var page = await site.Browser().Open("/firms?place=530927104");

        Assert.Equal(["好的", "差的", "新的"], page.TextsOf(".card-line h2"));
        Assert.Equal("暂无评级", page.TextsOf(".grade")[2]);
        Assert.Contains("12 条计分评价", page.TextsOf(".card-side")[0], StringComparison.Ordinal);
        Assert.Contains("日常保洁 ¥40.00 每小时起", page.TextsOf(".card-side")[0], StringComparison.Ordinal);

        static Firm Named(string name) => A.Firm(name, "530927104");
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        await site.Given([.. Enumerable.Range(0, 45).Select(i => A.Firm($"双江第{i}家政", "530925101"))]);
        var browser = site.Browser();

        var first = await browser.Open("/firms?place=530925101&service=cleaning");
        var second = await browser.Open(first.Link("下一页"));
        var third = await browser.Open(second.Link("下一页"));

        Assert.Equal(20, first.TextsOf(".card-line").Count);
        Assert.Equal(5, third.TextsOf(".card-line").Count);
        Assert.Equal(45, new[] { first, second, third }.SelectMany(p => p.TextsOf(".card-line h2")).Distinct().Count());
        Assert.DoesNotContain(third.TextsOf(".pager a"), text => text == "下一页");
    }

    [Fact]
    public async Task Nothing_found_says_so_and_shows_a_way_on()
    {
        var page = await site.Browser().Open("/firms?place=530924&service=moving&words=没有这样的企业");

        Assert.Contains("没有找到符合条件的登记企业", page.TextOf(".empty"), StringComparison.Ordinal);
        Assert.Equal("/firms", page.Link("看看全部登记企业"));
        Assert.Equal("没有这样的企业", page.Document.QuerySelector("#words")!.GetAttribute("value"));
        Assert.Equal("镇康县（全县）", page.TextOf("#place option[selected]"));
    }

    [Fact]
    public async Task A_firm_that_waits_for_the_officer_is_not_listed()
    {
        await site.Given(A.Firm("还在审核的家政", "530923101", registered: false));

        var page = await site.Browser().Open("/firms?place=530923101");

        Assert.Empty(page.TextsOf(".card-line"));
    }

    [Fact]
    public async Task A_search_asks_two_questions()
    {
        await site.Given(A.Firm(township: "530926101"));
        using var count = site.CountStatements();

        await site.Browser().Open("/firms?place=530926&service=cleaning&words=家政 保洁");

        Assert.True(count.Count <= 2, count.ToString());
    }

    private async Task GivenOnce(Firm firm)
    {
        if (!(await site.Browser().Open("/firms?words=" + firm.Name)).TextsOf(".card-line h2").Contains(firm.Name))
        {
            await site.Given(firm);
        }
    }
}
