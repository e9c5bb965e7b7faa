using System.Net;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Web.Tests.Complaints;

public abstract class ComplaintPagesTests(Site site)
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    public sealed class OnSqlite(SqliteSite site) : ComplaintPagesTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : ComplaintPagesTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task A_complaint_goes_from_a_stranger_to_a_decision_that_she_can_read()
    {
        var (firm, clerk) = await site.GivenFirm(A.Firm(name: "临沧全程家政有限公司"));
        var customer = site.Browser();

        var page = await customer.Open("/complaints/new?words=全程");
        page = await customer.Open(page.Link("全程家政"));
        page = await customer.Open(page.Link("财物损坏"));
        page = await customer.Submit(page,
            ("Particulars[item]", "花瓶 😀"), ("Particulars[loss]", "￥1,200"), ("Particulars[police]", "no"),
            ("HappenedOn", "2026-11-20"), ("Account", "打碎了花瓶。\n不肯赔。"), ("Wish", "照价赔偿。"),
            ("Evidence", new Upload("花瓶.png", "image/png", Png)), ("Evidence", new Upload("合同.pdf", "application/pdf", "%PDF-1.7"u8.ToArray())),
            ("Name", "阿依·努尔"), ("Mobile", "+86 139 0000 0001"));
        Assert.Equal("/complaints/received", page.Path);
        var number = page.TextOf(".reference");
        Assert.Matches(@"^TS530902-20261123-\d{4}$", number);
        Assert.Contains("还剩 7 个工作日", page.Text, StringComparison.Ordinal);
        var id = await site.Read(db => db.Complaints.Where(c => c.Number == number).Select(c => c.Id)
            .SingleAsync(TestContext.Current.CancellationToken));

        var officer = await site.Browser(A.ComplaintOfficer());
        page = await officer.Open("/complaint-desk");
        page = await officer.Open(page.Link(number));
        Assert.Contains("¥1,200.00", page.Text, StringComparison.Ordinal);
        Assert.Contains("花瓶 😀", page.Text, StringComparison.Ordinal);
        Assert.Contains("阿**", page.Text, StringComparison.Ordinal);
        Assert.Contains("139****0001", page.Text, StringComparison.Ordinal);
        using (var request = new HttpRequestMessage(HttpMethod.Get, page.Link("花瓶.png")))
        {
            Assert.Equal(Png, await (await officer.Send(request)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }

        page = await officer.Submit($"/complaint-desk/{id}/accept");
        Assert.Contains("等企业答复", page.Text, StringComparison.Ordinal);

        var firmBrowser = await site.Browser(clerk);
        page = await firmBrowser.Open("/firm-complaints?toAnswer=true");
        page = await firmBrowser.Open(page.Link(number));
        Assert.Contains("阿**", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("139****0001", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("努尔", page.Body, StringComparison.Ordinal);
        page = await firmBrowser.Submit(page, ("Answer", "已上门道歉，照价赔偿。"));
        Assert.Contains("答复已提交", page.Text, StringComparison.Ordinal);

        page = await officer.Submit($"/complaint-desk/{id}/decide",
            ("Finding", "Substantiated"), ("Severity", "Moderate"), ("Treatment", "ResolvedOnTime"), ("Reasons", "双方陈述一致。"));
        Assert.Equal("确认处理决定", page.Heading);
        Assert.Contains("将计入企业的信用记录", page.Text, StringComparison.Ordinal);
        page = await officer.Submit(page, ("act", "edit"));
        Assert.Equal("双方陈述一致。", page.TextOf("#Reasons"));
        page = await officer.Submit(await officer.Submit(page), ("Confirmed", "true"));
        Assert.Contains("处理决定已作出", page.Text, StringComparison.Ordinal);

        customer = site.Browser();
        page = await customer.Submit("/complaints/follow", ("Number", number.ToLowerInvariant()), ("Mobile", "139-0000-0001"));
        Assert.Equal("/complaints/follow", page.Path);
        Assert.Contains("属实", page.Text, StringComparison.Ordinal);
        Assert.Contains("双方陈述一致。", page.Text, StringComparison.Ordinal);
        Assert.Contains("已上门道歉，照价赔偿。", page.Text, StringComparison.Ordinal);

        page = await customer.Submit(page);
        Assert.Equal("办理进度", page.Heading);
    }

    [Fact]
    public async Task A_refused_complaint_tells_its_reason_to_the_complainant()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk);
        var officer = await site.Browser(A.ComplaintOfficer());

        var page = await officer.Submit($"/complaint-desk/{form.Once}/refuse", ("Ground", "TooOld"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("请写明理由", page.TextOf("#Reason-error"), StringComparison.Ordinal);
        await officer.Submit(page, ("Reason", "可以向人民法院起诉。"));

        page = await Follow(form.Once, form.Mobile);
        Assert.Contains("不予受理", page.Text, StringComparison.Ordinal);
        Assert.Contains("超过三年", page.Text, StringComparison.Ordinal);
        Assert.Contains("可以向人民法院起诉。", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_number_or_telephone_is_wrong_the_answer_is_the_same()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk);
        var number = await NumberOf(form.Once);

        var wrongMobile = await site.Browser().Submit("/complaints/follow", ("Number", number), ("Mobile", "13999999999"));
        var wrongNumber = await site.Browser().Submit("/complaints/follow", ("Number", "TS530902-20200101-0001"), ("Mobile", form.Mobile));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrongMobile.Status);
        Assert.Contains("没有查到", wrongMobile.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(wrongMobile.TextOf(".error-summary"), wrongNumber.TextOf(".error-summary"));
    }

    [Fact]
    public async Task An_officer_of_another_county_and_a_clerk_of_another_firm_find_nothing()
    {
        var (firm, clerk) = await site.GivenFirm();
        var (_, stranger) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk, ComplaintStatus.Accepted);

        var elsewhere = await site.Browser(A.ComplaintOfficer("530921"));
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Open($"/complaint-desk/{form.Once}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Open($"/complaint-desk/{form.Once}/decide")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.Browser(stranger)).Open($"/firm-complaints/{form.Once}")).Status);
    }

    [Fact]
    public async Task The_officer_who_comes_second_is_told_and_keeps_what_she_wrote()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk, ComplaintStatus.Answered);
        var second = await site.Browser(A.ComplaintOfficer("530900"));
        var open = await second.Open($"/complaint-desk/{form.Once}/decide");

        await site.Send(A.Decision(form.Once), A.ComplaintOfficer());
        var page = await second.Submit(open, ("Finding", "NotSubstantiated"), ("Reasons", "我认为不属实。"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("已有人处理", page.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("我认为不属实。", page.TextOf("#Reasons"));
    }

    [Fact]
    public async Task Looking_at_the_number_needs_a_purpose()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk);
        var officer = await site.Browser(A.ComplaintOfficer());

        var page = await officer.Submit($"/complaint-desk/{form.Once}/reveal", ("Purpose", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page = await officer.Submit(page, ("Purpose", "电话核实事情经过"));

        Assert.Contains(form.Mobile, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_abuse_says_whom_to_call_and_is_taken_all_the_same()
    {
        var (firm, _) = await site.GivenFirm();
        var customer = site.Browser();
        var page = await customer.Open($"/complaints/new?firm={firm.Code}&category=abuse");
        Assert.Contains("110", page.TextOf(".panel-alert"), StringComparison.Ordinal);
        Assert.Contains("12345", page.TextOf(".panel-alert"), StringComparison.Ordinal);

        page = await customer.Submit(page,
            ("Particulars[police]", "yes"), ("Particulars[safe]", "yes"), ("HappenedOn", "2026-11-22"), ("Account", "老人身上有伤。"),
            ("Wish", "查清事实。"), ("Name", "李明"), ("Mobile", "13900000002"));

        Assert.Contains("民政局", page.Text, StringComparison.Ordinal);
        var civil = await site.Browser(Person.Officer(Department.CivilAffairs, "530902"));
        Assert.Contains(page.TextOf(".reference"), (await civil.Open("/complaint-desk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_is_for_the_officer_and_nobody_else()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = A.Complaint(firm) with
        {
            Evidence = [new Application.Files.Upload("证据.png", Png.Length, () => new MemoryStream(Png))],
        };
        Assert.True((await site.Send(form)).Succeeded);
        var file = await site.Read(db => db.Files.Where(f => f.OwnerId == form.Once).Select(f => f.Id)
            .SingleAsync(TestContext.Current.CancellationToken));

        foreach (var person in new[] { clerk, A.ComplaintOfficer("530921"), Person.Officer(Department.Commerce, "530902"), Person.Administrator() })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.Browser(person)).Open($"/files/{file}")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await (await site.Browser(A.ComplaintOfficer())).Open($"/files/{file}")).Status);
    }

    private async Task<Page> Follow(Guid id, string mobile) =>
        await site.Browser().Submit("/complaints/follow", ("Number", await NumberOf(id)), ("Mobile", mobile));

    private Task<string> NumberOf(Guid id) =>
        site.Read(db => db.Complaints.Where(c => c.Id == id).Select(c => c.Number).SingleAsync(TestContext.Current.CancellationToken));
}
