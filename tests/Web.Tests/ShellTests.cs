using System.Net;
using LincangHousekeeping.TestKit;
using Xunit;

namespace LincangHousekeeping.Web.Tests;

/// <summary>What is true of every page. No database is asked, so one kind is enough.</summary>
public sealed class ShellTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private readonly Browser _browser = site.Browser();

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/nowhere", 404)]
    [InlineData("/style/failure", 500)]
    public async Task Every_answer_carries_the_security_headers(string path, int status)
    {
        var answer = (await _browser.Open(path)).Response;

        Assert.Equal(status, (int)answer.StatusCode);
        var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", string.Join(' ', answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/nowhere", "没有找到这一页")]
    [InlineData("/style/failure", "系统出错了")]
    public async Task An_error_page_says_what_to_do_and_gives_a_number_but_no_details(string path, string heading)
    {
        var page = await _browser.Open(path);

        Assert.Equal(heading, page.Heading);
        Assert.NotEmpty(page.TextOf(".reference"));
        Assert.Contains("首页", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("on purpose", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_a_stranger_set_no_cookie_so_that_they_can_be_cached()
    {
        var page = await _browser.Open("/");

        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var page = await _browser.Post("/style", page: null, ("Name", "春风家政"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("没有看懂这个请求", page.Heading);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_gets_the_page_for_it()
    {
        var page = await _browser.Post("/style", page: null, ("Name", new string('a', 2 << 20)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal("文件太大了", page.Heading);
    }

    [Fact]
    public async Task Too_many_attempts_to_sign_in_get_the_page_for_it()
    {
        var page = await _browser.Post("/accounts/sign-in", page: null);
        for (var i = 0; i < 40 && page.Status != HttpStatusCode.TooManyRequests; i++)
        {
            page = await _browser.Post("/accounts/sign-in", page: null);
        }

        Assert.Equal("操作太频繁了", page.Heading);
        Assert.Equal("60", page.Response.Headers.RetryAfter?.ToString());
    }

    [Fact]
    public async Task A_refused_form_lists_its_errors_in_the_order_of_its_fields_and_links_to_them()
    {
        var page = await _browser.Submit("/style", ("Phone", "138"), ("Staff", "many"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(
            ["这份登记已经提交过，不能再改", "请填写企业名称", "请填写 11 位手机号码", "请选择经营方式", "员工人数：请填写整数"],
            page.TextsOf(".error-summary li"));
        Assert.All(page.Document.QuerySelectorAll(".error-summary a"), link =>
            Assert.NotNull(page.Document.QuerySelector(link.GetAttribute("href")!)));
        Assert.StartsWith("需要改正", page.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_field_is_joined_to_its_hint_and_its_error()
    {
        var page = await _browser.Submit("/style", ("Name", ""));

        var name = page.Document.QuerySelector("#Name")!;
        Assert.Equal("Name-hint Name-error", name.GetAttribute("aria-describedby"));
        Assert.Equal("true", name.GetAttribute("aria-invalid"));
        Assert.Equal("请填写企业名称", page.TextOf("#Name-error"));
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_typed_and_its_once_key()
    {
        var form = await _browser.Open("/style");
        var once = form.Document.QuerySelector("input[name=Once]")!.GetAttribute("value");

        var page = await _browser.Submit(form,
            ("Name", "<b>㛃𠮷家政</b>"), ("Account", "\n第一行"), ("Price", "１２.5"), ("Town", "3"), ("Model", "Agency"),
            ("Services", "Cleaning"), ("Services", "ElderCare"), ("Promise", "true"));

        Assert.Equal("<b>㛃𠮷家政</b>", page.Document.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Equal("\n第一行", page.Document.QuerySelector("#Account")!.TextContent);
        Assert.Equal("１２.5", page.Document.QuerySelector("#Price")!.GetAttribute("value"));
        Assert.Equal("3", page.Document.QuerySelector("#Town option[selected]")!.GetAttribute("value"));
        Assert.Equal(["Agency", "Cleaning", "ElderCare", "true"],
            page.Document.QuerySelectorAll("form[action='/style'] input[checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal(once, page.Document.QuerySelector("input[name=Once]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Name", "家政\u200e\u0007", "里面有看不见的特殊字符，请删去后重新填写")]
    [InlineData("FoundedOn", "2026-02-30", "日期请写成 2026-11-23 这样")]
    [InlineData("Price", "一百", "请填写数字")]
    [InlineData("Staff", "1.5", "请填写整数")]
    public async Task What_cannot_be_read_is_said_at_its_field(string field, string typed, string message)
    {
        var page = await _browser.Submit("/style", (field, typed));

        Assert.Equal(message, page.TextOf($"#{field}-error"));
    }

    [Theory]
    [InlineData("FoundedOn", "2026年1月5日")]
    [InlineData("Price", "1,500.50")]
    [InlineData("Staff", "１２")]
    public async Task Dates_and_numbers_are_read_as_people_write_them(string field, string typed)
    {
        var page = await _browser.Submit("/style", (field, typed));

        Assert.Empty(page.TextOf($"#{field}-error"));
    }

    [Fact]
    public async Task The_elder_display_is_switched_on_and_off_and_returns_to_the_page()
    {
        var page = await Switch("true", "/nowhere?x=1");
        Assert.Equal("/nowhere?x=1", page.Path);
        Assert.Contains("elder", page.Document.DocumentElement.ClassName ?? "", StringComparison.Ordinal);
        Assert.Contains("12345", page.TextOf(".elder-help"), StringComparison.Ordinal);

        page = await Switch("false", "/");
        Assert.DoesNotContain("elder", page.Document.DocumentElement.ClassName ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_elder_switch_does_not_lead_to_another_site()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/elder?on=true");
        request.Headers.Referrer = new Uri("https://elsewhere.example/page");

        var answer = await _browser.Send(request);

        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_files_that_pages_name_are_there_and_not_empty()
    {
        var page = await _browser.Open("/");

        foreach (var link in page.Document.QuerySelectorAll("head link[href]"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, link.GetAttribute("href"));
            var answer = await _browser.Send(request);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    private async Task<Page> Switch(string on, string from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/elder?on={on}");
        request.Headers.Referrer = new Uri(site.Address, from);
        var answer = await _browser.Send(request);
        return await _browser.Open(answer.Headers.Location!.ToString());
    }
}
