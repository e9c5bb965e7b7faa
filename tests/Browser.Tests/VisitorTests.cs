using LincangHousekeeping.TestKit;
using Microsoft.Playwright;
using Xunit;

namespace LincangHousekeeping.Browser.Tests;

/// <summary>A check that cannot fail is none: each thing that <see cref="Visitor.See"/> promises to notice, it notices.</summary>
public class VisitorTests(SqliteSite site, Chromium chromium) : IClassFixture<SqliteSite>
{
    [Theory]
    [InlineData("<input name=a>", "label")]
    [InlineData("<p style='color:#ccc'>颜色太淡的一段字</p>", "color-contrast")]
    [InlineData("<div style='width:600px'>宽</div>", "wider than the screen")]
    [InlineData("<script>missing()</script>", "script error")]
    [InlineData("<script>console.error('oops')</script>", "console: oops")]
    [InlineData("<img alt='' src='http://elsewhere.example/x.png'>", "another host")]
    public async Task A_fault_is_seen(string fault, string noticed)
    {
        var complaint = await Complaint(fault, "default-src * data: 'unsafe-inline'");

        Assert.Contains(noticed, complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_breach_of_the_content_security_policy_is_seen()
    {
        var complaint = await Complaint("<script>1</script>", "default-src 'self'; img-src data:");

        Assert.Contains("Content Security Policy", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sound_page_passes() => Assert.Empty(await Complaint("<p>好</p>", "default-src 'self'; img-src data:"));

    private async Task<string> Complaint(string content, string policy)
    {
        await using var visitor = await chromium.Visit(site, Screen.Phone, "visitor");
        await visitor.Page.RouteAsync("**/fault", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = policy },
            Body = $"""
                <!doctype html><html lang="zh-CN"><head><title>试</title><meta name="viewport" content="width=device-width">
                <link rel="icon" href="data:,"></head><body><main><h1>试</h1>{content}</main></body></html>
                """,
        }));
        await visitor.Open("/fault");

        return (await Record.ExceptionAsync(() => visitor.See("fault")))?.Message ?? "";
    }
}
