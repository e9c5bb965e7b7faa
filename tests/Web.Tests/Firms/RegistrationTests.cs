using System.Net;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Web.Tests.Firms;

public abstract class RegistrationTests(Site site)
{
    private static readonly byte[] Pdf = "%PDF-1.7 licence"u8.ToArray();

    public sealed class OnSqlite(SqliteSite site) : RegistrationTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : RegistrationTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task A_firm_goes_from_a_strangers_sign_up_to_the_register()
    {
        var clerk = site.Browser();
        await SignUp(clerk, "chunfeng");
        var code = A.CreditCode();

        var page = await clerk.Submit("/registrations/edit", Complete(code.Value));
        Assert.Contains("草稿已保存", page.Text, StringComparison.Ordinal);
        Assert.Contains("营业执照（或登记证书）扫描件", page.Text, StringComparison.Ordinal);

        page = await clerk.Submit("/registrations/papers", ("Kind", "BusinessLicence"), ("File", new Upload("执照.pdf", "application/pdf", Pdf)));
        Assert.Contains("执照.pdf", page.Text, StringComparison.Ordinal);

        page = await clerk.Submit("/registrations/submit", ("Agreed", "true"), ("SignedBy", "李春风"));
        Assert.Contains("审核中", page.Text, StringComparison.Ordinal);
        Assert.Contains("还剩 5 个工作日", page.Text, StringComparison.Ordinal);

        var officer = await site.Browser(Person.Officer(Department.Commerce, "530902"));
        var firm = await site.Read(db => db.Firms.SingleAsync(f => f.Code == code, TestContext.Current.CancellationToken));
        page = await officer.Open("/registration-desk");
        Assert.Contains("云上家政服务有限公司", page.Text, StringComparison.Ordinal);

        page = await officer.Submit($"/registration-desk/{firm.Id}/decide", ("Answer", "AskForPapers"), ("Reason", "请补充网点租赁合同。"));
        Assert.Contains("待补正", page.Text, StringComparison.Ordinal);
        page = await clerk.Open("/registrations");
        Assert.Contains("请补充网点租赁合同。", page.Text, StringComparison.Ordinal);

        await clerk.Submit("/registrations/papers", ("Kind", "Other"), ("File", new Upload("租赁合同.pdf", "application/pdf", Pdf)));
        await clerk.Submit("/registrations/submit", ("Agreed", "true"), ("SignedBy", "李春风"));
        page = await officer.Submit($"/registration-desk/{firm.Id}/decide", ("Answer", "Register"));
        Assert.Contains("已登记", page.Text, StringComparison.Ordinal);

        var record = await site.Read(db => db.CreditRecords.SingleAsync(r => r.Id == firm.Id, TestContext.Current.CancellationToken));
        Assert.Equal((1, 70_000, Domain.Credit.Grade.N), (record.Facts, record.ScoreMilli, record.Grade));
    }

    [Fact]
    public async Task A_wrong_check_sign_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var clerk = await site.Browser(Person.Clerk());
        var code = A.CreditCode().Value;
        var wrong = code[..17] + (code[17] == 'A' ? 'B' : 'A');

        var page = await clerk.Submit("/registrations/edit", Complete(wrong));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("校验", page.TextOf("#Code-error"), StringComparison.Ordinal);
        Assert.Equal("云上家政服务有限公司", page.Document.QuerySelector("#Name")?.GetAttribute("value"));
        Assert.Equal("45.50", page.Document.QuerySelector("[name='Services[0].Price']")?.GetAttribute("value"));
    }

    [Fact]
    public async Task The_same_draft_sent_twice_is_one_firm()
    {
        var clerk = await site.Browser(Person.Clerk());
        var code = A.CreditCode();
        var form = await clerk.Open("/registrations/edit");

        await clerk.Submit(form, Complete(code.Value));
        await clerk.Submit(form, Complete(code.Value));

        Assert.Equal(1, await site.Read(db => db.Firms.CountAsync(f => f.Code == code, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Another_firm_with_the_same_code_is_refused()
    {
        var (firm, _) = await site.GivenFirm();
        var clerk = await site.Browser(Person.Clerk());

        var page = await clerk.Submit("/registrations/edit", Complete(firm.Code.Value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("已有登记或正在登记", page.TextOf("#Code-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_officers_is_told_that_somebody_was_faster()
    {
        var (firm, _) = await site.GivenFirm(A.Firm(registered: false));
        var first = await site.Browser(Person.Officer(Department.Commerce, "530902"));
        var second = await site.Browser(Person.Officer(Department.Commerce));
        var open = await second.Open($"/registration-desk/{firm.Id}/decide");
        await first.Submit($"/registration-desk/{firm.Id}/decide", ("Answer", "Register"));

        var page = await second.Submit(open, ("Answer", "Refuse"), ("Reason", "材料不实。"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("已有人处理", page.Text, StringComparison.Ordinal);
        Assert.Equal("材料不实。", page.TextOf("#Reason"));
        Assert.Equal(FirmStatus.Registered, await site.Read(db =>
            db.Firms.Where(f => f.Id == firm.Id).Select(f => f.Status).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task An_officer_of_another_county_sees_nothing_of_it()
    {
        var (firm, _) = await site.GivenFirm(A.Firm(name: "别县看不到的家政", registered: false));
        var officer = await site.Browser(Person.Officer(Department.Commerce, "530921"));

        Assert.DoesNotContain("别县看不到的家政", (await officer.Open("/registration-desk")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Open($"/registration-desk/{firm.Id}")).Status);
        var page = await officer.Submit($"/registration-desk/{firm.Id}/decide", ("Answer", "Register"));
        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
    }

    [Fact]
    public async Task A_licence_that_is_not_what_its_name_says_is_refused()
    {
        var (_, clerk) = await site.GivenFirm(Returned());
        var browser = await site.Browser(clerk);

        var page = await browser.Submit("/registrations/papers", ("Kind", "BusinessLicence"), ("File", new Upload("a.pdf", "application/pdf", "MZ\u0090"u8.ToArray())));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("只能上传 JPG、PNG 图片或 PDF 文件", page.TextOf("#File-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_opens_for_the_clerk_and_her_officers_only()
    {
        var clerk = await site.Browser(Person.Clerk());
        await clerk.Submit("/registrations/edit", Complete(A.CreditCode().Value));
        var page = await clerk.Submit("/registrations/papers", ("Kind", "BusinessLicence"), ("File", new Upload("执照.pdf", "application/pdf", Pdf)));
        var file = page.Document.QuerySelector("a[href^='/files/']")!.GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.OK, (await clerk.Send(new(HttpMethod.Get, file))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await site.Browser(Person.Officer(Department.Commerce, "530902"))).Send(new(HttpMethod.Get, file))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.Browser(Person.Officer(Department.Commerce, "530921"))).Send(new(HttpMethod.Get, file))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.Browser(Person.Clerk())).Send(new(HttpMethod.Get, file))).StatusCode);
    }

    [Fact]
    public async Task A_revoked_licence_takes_the_grade_away()
    {
        var (firm, _) = await site.GivenFirm();
        var officer = await site.Browser(Person.Officer(Department.MarketRegulation, "530902"));

        var page = await officer.Submit($"/registration-desk/{firm.Id}/standing",
            ("Standing", "LicenceRevoked"), ("Document", "临市监处罚〔2026〕7号"), ("DecidedOn", "2026-11-20"));

        Assert.Contains("营业执照已吊销", page.Text, StringComparison.Ordinal);
        var record = await site.Read(db => db.CreditRecords.SingleAsync(r => r.Id == firm.Id, TestContext.Current.CancellationToken));
        Assert.Null(record.Explain(firm.Code.Value, Rules).Score.PublishedTotal);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account()
    {
        var somebody = site.Browser();
        await SignUp(somebody, "suoding");
        var stranger = site.Browser();
        for (var i = 0; i < 5; i++)
        {
            await stranger.Submit("/accounts/sign-in", ("UserName", "suoding"), ("Password", "wrong-password"));
        }

        var page = await stranger.Submit("/accounts/sign-in", ("UserName", "suoding"), ("Password", "a good long password"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("账号已锁定 15 分钟", page.Text, StringComparison.Ordinal);
    }

    private static Domain.Credit.RuleSet Rules => Application.Credit.RuleSets
        .Load(Path.Combine(Application.Reference.ReferenceData.DefaultFolder, "credit-rules")).InForceOn(A.Today);

    private static Firm Returned()
    {
        var firm = A.Firm(registered: false);
        firm.AskForPapers("请补充材料。", Guid.CreateVersion7(), A.Morning);
        return firm;
    }

    private static async Task SignUp(Browser browser, string userName) => await browser.Submit("/accounts/sign-up",
        ("UserName", userName), ("DisplayName", "李春风"), ("Password", "a good long password"), ("PasswordAgain", "a good long password"),
        ("Agreed", "true"));

    private static (string, FormValue)[] Complete(string code) =>
    [
        ("Code", code), ("Name", "云上家政服务有限公司"), ("Kinds", "Household"), ("Model", "Employer"), ("LegalRepresentative", "李春风"),
        ("Township", "530902001"), ("Street", "世纪路 18 号"), ("Phone", "0883-2120000"), ("ContactName", "岩·依香"),
        ("ContactMobile", "138 0883 0001"), ("Services[0].Offered", "true"), ("Services[0].Price", "45.50"), ("MainService", "cleaning"),
        ("Outlets[0].Kind", "Main"), ("Outlets[0].Name", "总店"), ("Outlets[0].Township", "530902001"), ("Outlets[0].Street", "世纪路 18 号"),
        ("Outlets[0].Phone", "0883-2120000"),
    ];
}
