using LincangHousekeeping.Application.Common;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Application.Tests;

/// <summary>What every other test here relies on.</summary>
public abstract class SiteTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : SiteTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : SiteTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task The_register_starts_empty()
    {
        Assert.Equal(0, await site.Read(db => db.Firms.CountAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Each_statement_is_counted_once()
    {
        using var count = site.CountStatements();

        await site.Read(async db => await db.Firms.CountAsync() + await db.Workers.CountAsync());

        Assert.True(count.Count == 2, count.ToString());
    }

    [Fact]
    public async Task Somebody_signed_in_gets_past_the_door()
    {
        var stranger = await site.Browser().Open("/desk");
        var browser = await site.Browser(Person.Officer(Department.Commerce));
        var officer = await browser.Open("/desk");

        Assert.StartsWith("/accounts/sign-in", stranger.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("sign-in", officer.Path, StringComparison.Ordinal);
    }
}
