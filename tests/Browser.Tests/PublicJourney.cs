using LincangHousekeeping.TestKit;
using Microsoft.Playwright;
using Xunit;

namespace LincangHousekeeping.Browser.Tests;

/// <summary>Somebody looks for a firm, reads its page and asks why its grade is what it is.</summary>
public abstract class PublicJourney(Site site, Chromium chromium)
{
    private const int PublicPageBudget = 120 * 1024;

    public sealed class OnSqlite(SqliteSite site, Chromium chromium)
        : PublicJourney(site, chromium), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site, Chromium chromium)
        : PublicJourney(site, chromium), IClassFixture<MariaDbSite>;

    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, true)]
    [InlineData(Screen.Phone, false)]
    public async Task From_the_search_to_the_reasons_of_a_grade(Screen screen, bool script)
    {
        var (firm, _) = await site.GivenFirm(A.Firm("凤庆滇红家政服务有限公司", "530921101"));
        var reviews = A.Answers(firm, 14);
        reviews[0].ReplyWith("谢谢您，欢迎下次再来。", A.Morning);
        await site.Given([.. reviews, A.Answer(firm, wouldUseAgain: false, text: "约好九点，十一点才到。", at: A.Morning.AddDays(-40))]);
        await site.GivenFirm(A.Firm("凤庆新开的家政服务部", "530921101"));
        await using var visitor = await chromium.Visit(site, screen, "public", script);

        await visitor.Open("/");
        await visitor.Page.GetByLabel("哪里").SelectOptionAsync("凤庆县（全县）");
        await visitor.Page.GetByLabel("什么服务").SelectOptionAsync("全部保洁");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "查找" }).ClickAsync();
        await visitor.See("search");
        Assert.InRange(visitor.Weight, 1, PublicPageBudget);

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "凤庆滇红家政服务有限公司" }).First.ClickAsync();
        await visitor.See("firm");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "为什么是这个等级" }).ClickAsync();
        await visitor.Page.GetByText("给需要核对的人").ClickAsync();
        await visitor.See("why");

        foreach (var path in new[] { $"/firms/{firm.Code}", $"/firms/{firm.Code}/why", $"/firms/{firm.Code}/reviews", "/firms?words=没有的企业", "/credit" })
        {
            await visitor.Open(path);
            await visitor.See("page");
            Assert.InRange(visitor.Weight, 1, PublicPageBudget);
        }
    }

    [Fact]
    public async Task The_large_display_fits_a_phone()
    {
        var (firm, _) = await site.GivenFirm(A.Firm("永德银铃养老服务中心"));
        await site.Given(A.Answers(firm));
        await using var visitor = await chromium.Visit(site, Screen.Phone, "public-elder");

        await visitor.Open("/elder?on=true");
        await visitor.See("home");
        await visitor.Open($"/firms/{firm.Code}");
        await visitor.See("firm");
        await visitor.Open($"/firms/{firm.Code}/why");
        await visitor.See("why");
    }
}
