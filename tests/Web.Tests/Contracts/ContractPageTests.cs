using System.Net;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Web.Tests.Contracts;

public abstract class ContractPageTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : ContractPageTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : ContractPageTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task A_clerk_records_a_contract_a_proven_visit_and_its_end()
    {
        var trade = await site.GivenTrade();
        var clerk = await site.Browser(trade.Clerk);
        var form = A.Contract();

        var page = await clerk.Submit("/contracts/new", Fields(("CustomerMobile", form.CustomerMobile)));
        Assert.Contains("合同已登记", page.Text, StringComparison.Ordinal);
        Assert.Contains("张**", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("张桂芳", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(form.CustomerMobile, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("世纪路 66 号", page.Body, StringComparison.Ordinal);

        var code = await CodeOf(form.CustomerMobile);
        Assert.DoesNotContain(code, page.Body, StringComparison.Ordinal);
        page = await clerk.Submit(page, ("SignInCode", code));
        Assert.Contains("签到码核实无误", page.Text, StringComparison.Ordinal);

        page = await clerk.Submit(page, ("CompletedOn", "2026-11-23"));
        Assert.Contains("已完成", page.Text, StringComparison.Ordinal);
        Assert.Contains("平台邀请客户评价", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/reviews/", page.Body, StringComparison.Ordinal);

        page = await clerk.Open("/contracts?status=Completed&group=cleaning");
        Assert.Contains("日常保洁", page.Text, StringComparison.Ordinal);
        Assert.Contains("李春梅", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_field_is_named_and_nothing_typed_is_lost()
    {
        var trade = await site.GivenTrade();
        var clerk = await site.Browser(trade.Clerk);

        var page = await clerk.Submit("/contracts/new", Fields(
            ("StartsOn", "2025-02-30"), ("EndsOn", "2026-11-30"), ("Price", "很便宜"), ("Unit", "month"), ("CustomerName", "张3"),
            ("CustomerMobile", "0883-2120000"), ("Street", "")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("日期请写成", page.TextOf("#StartsOn-error"), StringComparison.Ordinal);
        Assert.Equal("很便宜", Value(page, "Price"));

        page = await clerk.Submit(page, ("StartsOn", "2026-12-01"));
        Assert.Contains("不能早于开始日期", page.TextOf("#EndsOn-error"), StringComparison.Ordinal);
        Assert.Contains("金额格式不对", page.TextOf("#Price-error"), StringComparison.Ordinal);
        Assert.Contains("“每小时”、“每次”", page.TextOf("#Unit-error"), StringComparison.Ordinal);
        Assert.Contains("不能有数字", page.TextOf("#CustomerName-error"), StringComparison.Ordinal);
        Assert.Contains("不要填座机", page.TextOf("#CustomerMobile-error"), StringComparison.Ordinal);
        Assert.Contains("请填写详细地址", page.TextOf("#Street-error"), StringComparison.Ordinal);
        Assert.Equal("李春梅", Value(page, "Worker"));
        Assert.Equal("0883-2120000", Value(page, "CustomerMobile"));
        Assert.NotNull(page.Document.QuerySelector("#Service option[value=daily-cleaning][selected]"));
        Assert.NotNull(page.Document.QuerySelector("#Township option[value='530902001'][selected]"));
        Assert.NotNull(page.Document.QuerySelector("#Insured[checked]"));

        page = await clerk.Submit(page, Fields(("Worker", "王不在")));
        Assert.Contains("没有这位服务员", page.TextOf("#Worker-error"), StringComparison.Ordinal);
        Assert.Equal(0, await site.Read(db => db.Contracts.CountAsync(c => c.FirmId == trade.Firm.Id, Ct)));
    }

    [Theory]
    [InlineData("0026-11-23", "2026-11-30", "#StartsOn-error")]
    [InlineData("2027-11-23", "2027-11-30", "#StartsOn-error")]
    [InlineData("2026-11-23", "2036-11-30", "#EndsOn-error")]
    public async Task A_slip_in_the_year_is_noticed(string startsOn, string endsOn, string field)
    {
        var trade = await site.GivenTrade();
        var clerk = await site.Browser(trade.Clerk);

        var page = await clerk.Submit("/contracts/new", Fields(("StartsOn", startsOn), ("EndsOn", endsOn)));

        Assert.Contains("核对年份", page.TextOf(field), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("阿依·木罕", "世纪路 1 号 🏠")]
    [InlineData("𠮷㛃", "㛃街 𠮷 号")]
    public async Task Rare_names_and_signs_are_taken_as_they_are(string name, string street)
    {
        var trade = await site.GivenTrade();
        var clerk = await site.Browser(trade.Clerk);

        var page = await clerk.Submit("/contracts/new", Fields(("CustomerName", name), ("Street", street)));

        Assert.Contains("合同已登记", page.Text, StringComparison.Ordinal);
        var contract = await site.Read(db => db.Contracts.AsNoTracking().SingleAsync(c => c.FirmId == trade.Firm.Id, Ct));
        Assert.Equal((name, street), (contract.CustomerName.Value, contract.Address.Value));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_contract()
    {
        var trade = await site.GivenTrade();
        var clerk = await site.Browser(trade.Clerk);
        var form = await clerk.Open("/contracts/new");

        var first = await clerk.Submit(form, Fields());
        var second = await clerk.Submit(form, Fields());

        Assert.Equal(first.Path, second.Path);
        Assert.Equal(1, await site.Read(db => db.Contracts.CountAsync(c => c.FirmId == trade.Firm.Id, Ct)));
    }

    [Fact]
    public async Task A_wrong_code_says_so_beside_its_field_and_the_fifth_takes_the_field_away()
    {
        var trade = await site.GivenTrade();
        var clerk = await site.Browser(trade.Clerk);
        var (id, code) = await site.GivenContract(trade);
        var page = await clerk.Open($"/contracts/{id}");

        page = await clerk.Submit(page, ("SignInCode", "12a456"));
        Assert.Contains("6 位数字", page.TextOf("#SignInCode-error"), StringComparison.Ordinal);
        for (var left = ServiceContract.SignInTriesMax - 1; left > 0; left--)
        {
            page = await clerk.Submit(page, ("SignInCode", code == "000000" ? "111111" : "000000"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Contains($"还可以试 {left} 次", page.TextOf("#SignInCode-error"), StringComparison.Ordinal);
        }

        page = await clerk.Submit(page, ("SignInCode", code == "000000" ? "111111" : "000000"));
        Assert.Contains("不能再用", page.Text, StringComparison.Ordinal);
        page = await clerk.Open($"/contracts/{id}");
        Assert.Null(page.Document.QuerySelector("#SignInCode"));
        page = await clerk.Submit(page, ("Count", "2"));
        Assert.Contains("按未核实记录", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-24", "1", "#On-error", "不能晚于今天")]
    [InlineData("", "1", "#On-error", "请填写服务日期")]
    [InlineData("2026-11-22", "1", ".error-summary", "合同期限内")]
    [InlineData("2026-11-23", "两次", "#Count-error", "整数")]
    [InlineData("2026-11-23", "0", "#Count-error", "1 到 31")]
    public async Task A_wrong_visit_is_refused_with_the_reason(string on, string count, string where, string reason)
    {
        var trade = await site.GivenTrade();
        var clerk = await site.Browser(trade.Clerk);
        var (id, _) = await site.GivenContract(trade);

        var page = await clerk.Submit(await clerk.Open($"/contracts/{id}"), ("On", on), ("Count", count));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(reason, page.TextOf(where), StringComparison.Ordinal);
        Assert.Equal(0, await site.Read(db => db.Visits.CountAsync(v => v.ContractId == id, Ct)));
    }

    [Fact]
    public async Task The_second_of_two_clerks_who_complete_is_told()
    {
        var trade = await site.GivenTrade();
        var clerk = await site.Browser(trade.Clerk);
        var (id, _) = await site.GivenContract(trade, A.Contract(startsOn: A.Today.AddDays(-1)));
        var page = await clerk.Submit(await clerk.Open($"/contracts/{id}"), ("On", "2026-11-22"));
        await clerk.Submit(page, ("CompletedOn", "2026-11-23"));

        page = await clerk.Submit(page, ("CompletedOn", "2026-11-22"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("合同已经完成", page.TextOf(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_firms_contract_is_unknown()
    {
        var trade = await site.GivenTrade();
        var (id, _) = await site.GivenContract(trade);
        var other = await site.Browser((await site.GivenTrade()).Clerk);

        var page = await other.Open($"/contracts/{id}");
        var own = await other.Open("/contracts/new");
        var post = await other.Post($"/contracts/{id}/visits", own, ("Once", Guid.CreateVersion7().ToString()), ("On", "2026-11-23"));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(HttpStatusCode.Forbidden, post.Status);
    }

    [Fact]
    public async Task A_firm_that_is_not_ready_is_told_what_to_do_first()
    {
        var (_, waiting) = await site.GivenFirm(A.Firm(registered: false));
        var (_, alone) = await site.GivenFirm();

        Assert.Contains("登记通过后", (await (await site.Browser(waiting)).Open("/contracts/new")).Text, StringComparison.Ordinal);
        Assert.Equal("/workers/new", (await (await site.Browser(alone)).Open("/contracts/new")).Link("登记服务员"));
        var stranger = await (await site.Browser(Person.Clerk())).Open("/contracts");
        Assert.StartsWith("/registrations", stranger.Path, StringComparison.Ordinal);
        Assert.Contains("请先填写企业登记申请", stranger.Text, StringComparison.Ordinal);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static string? Value(Page page, string name) => page.Document.QuerySelector($"#{name}")?.GetAttribute("value");

    private static (string, FormValue)[] Fields(params (string Name, string Value)[] changed)
    {
        var form = A.Contract();
        var fields = new Dictionary<string, string>
        {
            ["Service"] = form.Service,
            ["Worker"] = form.Worker,
            ["StartsOn"] = "2026-11-23",
            ["EndsOn"] = "2026-12-23",
            ["Price"] = form.Price,
            ["Unit"] = form.Unit,
            ["Insured"] = "true",
            ["CustomerName"] = form.CustomerName,
            ["CustomerMobile"] = form.CustomerMobile,
            ["Township"] = form.Township,
            ["Street"] = form.Street,
        };
        foreach (var (name, value) in changed)
        {
            fields[name] = value;
        }

        return [.. fields.Select(f => (f.Key, (FormValue)f.Value))];
    }

    private async Task<string> CodeOf(string mobile) =>
        System.Text.RegularExpressions.Regex.Match(await site.LastTextTo(mobile), "(?<=签到码 )[0-9]{6}").Value;
}
