using System.Text.RegularExpressions;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace LincangHousekeeping.Browser.Tests;

/// <summary>A customer complains and follows her case; officer and firm do their part. Every page is looked at.</summary>
public abstract partial class ComplaintJourney(Site site, Chromium chromium)
{
    public sealed class OnSqlite(SqliteSite site, Chromium chromium)
        : ComplaintJourney(site, chromium), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site, Chromium chromium)
        : ComplaintJourney(site, chromium), IClassFixture<MariaDbSite>;

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task A_complaint_is_filed_accepted_answered_decided_and_followed(Screen screen)
    {
        var (_, clerk) = await site.GivenFirm(A.Firm(name: $"临沧滇红家政服务有限公司{screen}"));

        await using var customer = await chromium.Visit(site, screen, "complaint");
        var number = await File(customer, screen.ToString());
        var path = $"/complaint-desk/{await site.Read(db => db.Complaints.Where(c => c.Number == number).Select(c => c.Id)
            .SingleAsync(TestContext.Current.CancellationToken))}";

        await using var officer = await chromium.Visit(site, screen, "complaint-desk", person: A.ComplaintOfficer());
        await officer.Open("/complaint-desk");
        await officer.See("queue");
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await officer.See("filed");
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = "不予受理", Exact = true }).ClickAsync();
        await officer.See("refuse");
        await officer.Open(path + "/reveal");
        await officer.See("reveal");
        await officer.Open(path + "/accept");
        await officer.See("accept");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "确定受理" }).ClickAsync();
        await officer.See("accepted");

        await using var firm = await chromium.Visit(site, screen, "complaint-firm", person: clerk);
        await firm.Open("/firm-complaints");
        await firm.See("list");
        await firm.Page.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await firm.See("to-answer");
        await firm.Page.GetByLabel("答复", new() { Exact = true }).FillAsync("经核实，服务确实没有做完。已与客户约定三日内退还 1200 元。");
        await firm.Page.GetByRole(AriaRole.Button, new() { Name = "提交答复" }).ClickAsync();
        await firm.See("answered");

        await officer.Open(path + "/decide");
        await officer.Page.GetByLabel("属实", new() { Exact = true }).CheckAsync();
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "下一步" }).ClickAsync();
        await officer.See("decide-incomplete");
        await officer.Page.GetByLabel(new Regex("^一般：")).CheckAsync();
        await officer.Page.GetByLabel(new Regex("^按时解决：")).CheckAsync();
        await officer.Page.GetByLabel("理由").FillAsync("双方陈述一致，付款凭证属实。");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "下一步" }).ClickAsync();
        await officer.See("confirm");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "确认" }).ClickAsync();
        await officer.See("decided");

        await customer.Open("/complaints/follow");
        await customer.See("decided");
        await customer.Page.GetByRole(AriaRole.Button, new() { Name = "看完了" }).ClickAsync();
        await customer.See("follow");
    }

    [Fact]
    public async Task A_complaint_can_be_filed_without_script()
    {
        await site.GivenFirm(A.Firm(name: "临沧滇红家政服务有限公司NoScript"));
        await using var customer = await chromium.Visit(site, Screen.Phone, "complaint", script: false);

        var number = await File(customer, "NoScript");

        Assert.Matches(TrackingNumber(), number);
    }

    [Fact]
    public async Task A_report_of_abuse_says_whom_to_call_first()
    {
        var (firm, _) = await site.GivenFirm();
        await using var customer = await chromium.Visit(site, Screen.Phone, "complaint-report");

        await customer.Open($"/complaints/new?firm={firm.Code}&category=abuse");

        await customer.See("form");
        Assert.True(await customer.Page.GetByRole(AriaRole.Link, new() { Name = "110" }).IsVisibleAsync());
    }

    /// <summary>From the home page to the receipt; gives back the tracking number.</summary>
    private static async Task<string> File(Visitor customer, string firm)
    {
        var page = customer.Page;
        await customer.Open("/complaints/new");
        await customer.See("find");
        await page.GetByLabel("企业名称").FillAsync("滇红家政");
        await page.GetByRole(AriaRole.Button, new() { Name = "查找" }).ClickAsync();
        await customer.See("found");
        await page.GetByRole(AriaRole.Link, new() { Name = firm }).ClickAsync();
        await customer.See("category");
        await page.GetByRole(AriaRole.Link, new() { Name = "中介费、会员费不退" }).ClickAsync();
        await customer.See("form");
        await page.GetByRole(AriaRole.Button, new() { Name = "提交投诉" }).ClickAsync();
        await customer.See("incomplete");
        await page.GetByLabel("付了多少钱").FillAsync("1500");
        await page.GetByLabel("希望退多少钱").FillAsync("1200");
        await page.GetByLabel("事情发生的日期").FillAsync("2026-11-20");
        await page.GetByLabel("事情经过").FillAsync("服务没有做完就不来了，中介费不退。");
        await page.GetByLabel("您的要求").FillAsync("退还中介费。");
        await page.GetByLabel("证据").SetInputFilesAsync(
            new FilePayload { Name = "收据.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() });
        await page.GetByLabel("您的姓名").FillAsync("张小兰");
        await page.GetByLabel("您的手机号码").FillAsync("13900000001");
        await page.GetByRole(AriaRole.Button, new() { Name = "提交投诉" }).ClickAsync();
        await customer.See("received");
        return (await page.Locator(".reference").TextContentAsync())!.Trim();
    }

    [GeneratedRegex(@"^TS530902-\d{8}-\d{4}$")]
    private static partial Regex TrackingNumber();
}
