using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using LincangHousekeeping.TestKit;
using Xunit;

namespace LincangHousekeeping.Web.Tests.Public;

/// <summary>Pages kept in memory: never wrong, never somebody else's.</summary>
public abstract class PublicPageTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : PublicPageTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : PublicPageTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task A_page_seen_before_asks_the_database_nothing()
    {
        var (firm, _) = await site.GivenFirm();
        var first = await site.Browser().Open($"/firms/{firm.Code}");
        using var count = site.CountStatements();

        var second = await site.Browser().Open($"/firms/{firm.Code}");

        Assert.Equal(0, count.Count);
        Assert.Equal(first.Body, second.Body);
        Assert.False(second.Response.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("__RequestVerificationToken", second.Body, StringComparison.Ordinal);
        Assert.Contains("default-src 'self'", second.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_review_shows_on_every_page_at_once()
    {
        var (firm, _) = await site.GivenFirm(A.Firm("镇康山里红家政", "530924101"));
        string[] paths = [$"/firms/{firm.Code}", $"/firms/{firm.Code}/why", $"/firms/{firm.Code}/reviews", "/firms?place=530924101"];
        var before = await Bodies(paths);

        await site.Given(A.Answers(firm));

        var after = await Bodies(paths);
        Assert.All(before.Zip(after), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.Contains("8 条计分评价", after[0], StringComparison.Ordinal);
        Assert.Contains("8 条计分评价", after[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happens_to_one_firm_leaves_the_page_of_another_in_memory()
    {
        var (firm, _) = await site.GivenFirm();
        var (other, _) = await site.GivenFirm();
        await site.Browser().Open($"/firms/{firm.Code}");
        await site.Given(A.Answer(other));
        using var count = site.CountStatements();

        await site.Browser().Open($"/firms/{firm.Code}");

        Assert.Equal(0, count.Count);
    }

    [Fact]
    public async Task Somebody_signed_in_gets_a_page_of_their_own()
    {
        var (firm, clerk) = await site.GivenFirm();
        var signedIn = await site.Browser(clerk);

        var hers = await signedIn.Open($"/firms/{firm.Code}");
        var publics = await site.Browser().Open($"/firms/{firm.Code}");
        var hersAgain = await signedIn.Open($"/firms/{firm.Code}");

        Assert.Contains("退出登录", hers.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("退出登录", publics.Body, StringComparison.Ordinal);
        Assert.Contains("退出登录", hersAgain.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_large_display_is_kept_apart()
    {
        var (firm, _) = await site.GivenFirm();
        var elder = site.Browser();
        await elder.Open("/elder?on=true");

        var small = await site.Browser().Open($"/firms/{firm.Code}");
        var large = await elder.Open($"/firms/{firm.Code}");
        var smallAgain = await site.Browser().Open($"/firms/{firm.Code}");

        Assert.Contains("class=\"elder\"", large.Body, StringComparison.Ordinal);
        Assert.Equal(small.Body, smallAgain.Body);
    }

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again_and_a_new_one_is_compressed()
    {
        var (firm, _) = await site.GivenFirm();
        using var plain = await Get(firm.Code.Value, null, null);
        using var compressed = await Get(firm.Code.Value, "gzip, br", null);
        using var unchanged = await Get(firm.Code.Value, null, plain.Headers.ETag);

        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
        Assert.Contains("br", compressed.Content.Headers.ContentEncoding);
        Assert.True(compressed.Content.Headers.ContentLength < plain.Content.Headers.ContentLength / 2);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);

        await site.Given(A.Answer(firm));
        using var changed = await Get(firm.Code.Value, null, plain.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task A_page_that_was_not_found_is_looked_for_again()
    {
        var firm = A.Firm();
        var before = await site.Browser().Open($"/firms/{firm.Code}");

        await site.Given(firm);

        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Browser().Open($"/firms/{firm.Code}")).Status);
    }

    [Fact]
    public async Task Figures_of_the_city_are_counted_again_after_ten_minutes()
    {
        await site.GivenFirm();
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        var before = (await site.Browser().Open("/")).TextOf(".figures dd");

        await site.GivenFirm();
        var soon = (await site.Browser().Open("/")).TextOf(".figures dd");
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        var later = (await site.Browser().Open("/")).TextOf(".figures dd");

        Assert.Equal(before, soon);
        Assert.NotEqual(before, later);
    }

    [Fact]
    public async Task The_home_page_counts_firms_by_grade()
    {
        var (rated, _) = await site.GivenFirm();
        await site.Given(A.Answers(rated, 12));
        await site.GivenFirm();
        site.Clock.Advance(TimeSpan.FromMinutes(11));

        var page = await site.Browser().Open("/");

        var grades = page.TextsOf(".grade-counts li").Select(g => g.Split(' ')).ToDictionary(g => g[0], g => int.Parse(g[^2], CultureInfo.InvariantCulture));
        Assert.Equal(int.Parse(page.TextOf(".figures dd").Split(' ')[0], CultureInfo.InvariantCulture), grades.Values.Sum());
        Assert.True(grades["B"] > 0);
        Assert.True(grades["暂无评级"] > 0);
    }

    [Theory]
    [InlineData("/health/live", "ok")]
    [InlineData("/health/ready", "ok")]
    [InlineData("/version", "")]
    public async Task Operators_can_ask_how_the_site_is(string path, string answer)
    {
        var page = await site.Browser().Open(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith(answer, page.Body, StringComparison.Ordinal);
    }

    private async Task<List<string>> Bodies(string[] paths)
    {
        var bodies = new List<string>();
        foreach (var path in paths)
        {
            bodies.Add((await site.Browser().Open(path)).Body);
        }

        return bodies;
    }

    private async Task<HttpResponseMessage> Get(string code, string? encoding, EntityTagHeaderValue? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/firms/{code}");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return await site.Browser().Send(request);
    }
}
