using System.Net;
using LincangHousekeeping.TestKit;
using Xunit;

namespace LincangHousekeeping.Web.Tests;

public abstract class HomeTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : HomeTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : HomeTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task Anyone_may_open_the_home_page()
    {
        var page = await site.Browser().Open("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }
}
