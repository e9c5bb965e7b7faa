using LincangHousekeeping.TestKit;
using Xunit;

namespace LincangHousekeeping.Browser.Tests;

public abstract class HomeJourney(Site site, Chromium chromium)
{
    private const int PublicPageBudget = 120 * 1024;

    public sealed class OnSqlite(SqliteSite site, Chromium chromium)
        : HomeJourney(site, chromium), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site, Chromium chromium)
        : HomeJourney(site, chromium), IClassFixture<MariaDbSite>;

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task The_home_page_is_accessible_and_light(Screen screen)
    {
        await using var visitor = await chromium.Visit(site, screen, "home");

        await visitor.Open("/");

        await visitor.See("home");
        Assert.InRange(visitor.Weight, 1, PublicPageBudget);
    }

    [Fact]
    public async Task The_home_page_works_without_script()
    {
        await using var visitor = await chromium.Visit(site, Screen.Phone, "home", script: false);

        await visitor.Open("/");

        await visitor.See("home");
    }
}
