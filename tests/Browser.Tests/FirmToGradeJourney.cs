using System.Text.RegularExpressions;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace LincangHousekeeping.Browser.Tests;

/// <summary>
/// The platform's main job from end to end: a clerk signs up and registers her firm, officers answer, workers, certificates, a
/// contract with visits, the customer's answer, a complaint, and the explained grade that anyone can read.
/// </summary>
public abstract partial class FirmToGradeJourney(Site site, Chromium chromium)
{
    public sealed class OnSqlite(SqliteSite site, Chromium chromium)
        : FirmToGradeJourney(site, chromium), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site, Chromium chromium)
        : FirmToGradeJourney(site, chromium), IClassFixture<MariaDbSite>;

    private const string Password = "a good long password";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task A_firm_comes_onto_the_register_and_gets_an_explained_grade(Screen screen)
    {
        var name = $"临沧云上养老服务有限公司{screen}";
        var code = A.CreditCode().Value;
        await using var clerk = await chromium.Visit(site, screen, "firm-clerk");
        await using var commerce = await chromium.Visit(site, screen, "firm-commerce", person: Person.Officer(Department.Commerce, "530902"));
        await using var human = await chromium.Visit(site, screen, "firm-human", person: Person.Officer(Department.HumanResources, "530902"));
        await using var market = await chromium.Visit(site, screen, "firm-market", person: A.ComplaintOfficer());
        await using var customer = await chromium.Visit(site, screen, "firm-customer");

        await SignUp(clerk, $"yunshang-{screen}");
        await Register(clerk, commerce, name, code);
        await HireAndCertify(clerk, human);
        await Serve(clerk, customer, $"13988300{(int)screen}01");
        await Reply(clerk);
        await Complain(clerk, market, customer, code);
        await ReadTheGrade(customer, name, code);
    }

    private static async Task SignUp(Visitor clerk, string userName)
    {
        await clerk.Open("/accounts/sign-up");
        await clerk.See("sign-up");
        await Fill(clerk, ("UserName", userName), ("DisplayName", "岩·依香"), ("Password", Password), ("PasswordAgain", Password));
        await clerk.Page.Locator("#Agreed").CheckAsync();
        await Press(clerk, "注册并登录");
        await clerk.See("empty-form");
    }

    private async Task Register(Visitor clerk, Visitor commerce, string name, string code)
    {
        await Fill(clerk, ("Code", code[..17] + (code[17] == '0' ? '1' : '0')), ("Name", name));
        await Press(clerk, "保存草稿");
        await clerk.See("wrong-code");
        await Expect(clerk, "#Name").ToHaveValueAsync(name);

        await Fill(clerk, ("Code", code), ("LegalRepresentative", "李春风"), ("Street", "世纪路 18 号"), ("Phone", "0883-2120000"),
            ("ContactName", "李春风"), ("ContactMobile", "138 0883 0001"), ("Outlets_0__Name", "总店"), ("Outlets_0__Street", "世纪路 18 号"));
        await clerk.Page.GetByLabel("养老服务", new() { Exact = true }).CheckAsync();
        await clerk.Page.GetByLabel("员工制").CheckAsync();
        await Choose(clerk, ("Township", "530902001"), ("MainService", "elderly"), ("Outlets_0__Township", "530902002"));
        await clerk.Page.Locator("summary", new() { HasText = "养老照护" }).ClickAsync();
        await clerk.Page.GetByLabel("助浴", new() { Exact = true }).CheckAsync();
        await clerk.Page.GetByLabel("助浴 价格").FillAsync("120");
        await Press(clerk, "保存草稿");
        await clerk.See("draft");

        await clerk.Open("/registrations/papers");
        await clerk.See("papers");
        await clerk.Page.GetByLabel("营业执照（登记证书）").CheckAsync();
        await clerk.Page.Locator("#File").SetInputFilesAsync(Pdf("营业执照.pdf"));
        await Press(clerk, "上传");
        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "核对并提交" }).ClickAsync();
        await clerk.See("promise");
        await clerk.Page.Locator("#Agreed").CheckAsync();
        await Press(clerk, "提交申请");
        await clerk.See("submitted");

        await commerce.Open("/registration-desk");
        await commerce.See("desk");
        await commerce.Page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await commerce.See("registration");
        await commerce.Page.GetByRole(AriaRole.Link, new() { Name = "填写审核意见" }).ClickAsync();
        await commerce.See("decide");
        await commerce.Page.GetByLabel(new Regex("^材料不齐")).CheckAsync();
        await Fill(commerce, ("Reason", "请补充经营场所使用证明。"));
        await Press(commerce, "确定并送达企业");
        await commerce.See("returned");

        await clerk.Open("/registrations");
        await clerk.See("returned");
        await clerk.Open("/registrations/submit");
        await clerk.Page.Locator("#Agreed").CheckAsync();
        await Press(clerk, "提交申请");

        await commerce.Page.ReloadAsync();
        await commerce.Page.GetByRole(AriaRole.Link, new() { Name = "填写审核意见" }).ClickAsync();
        await commerce.Page.GetByLabel(new Regex("^准予登记")).CheckAsync();
        await Press(commerce, "确定并送达企业");
        await commerce.See("registered");

        await clerk.Open("/registrations");
        await clerk.See("registered");
    }

    private async Task HireAndCertify(Visitor clerk, Visitor human)
    {
        await clerk.Open("/workers/new");
        await clerk.See("worker-form");
        await Fill(clerk, ("Name", "俄·𠮷嘎"), ("IdNumber", A.IdNumber()), ("Mobile", A.Mobile().Value), ("StartedOn", "2026-03-01"));
        await Choose(clerk, ("Occupation", A.ElderlyCarer));
        await clerk.Page.GetByLabel("员工制").CheckAsync();
        await clerk.Page.Locator("#Consented").CheckAsync();
        await Press(clerk, "登记");
        await clerk.See("worker");

        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "登记证书" }).ClickAsync();
        await clerk.See("certificate-form");
        await Fill(clerk, ("Number", A.CertificateNumber(4, 2024)), ("Issuer", "云南省职业技能评价机构"), ("IssuedOn", "2024-06-01"));
        await Choose(clerk, ("Occupation", A.ElderlyCarer), ("Level", "4"));
        await clerk.Page.Locator("#Scan").SetInputFilesAsync(Pdf("证书.pdf"));
        await Press(clerk, "提交核验");
        await clerk.See("certificate");

        await human.Open("/certificate-desk");
        await human.See("desk");
        var certificate = await site.Read(db => db.Certificates.OrderByDescending(c => c.Id).Select(c => c.Id).FirstAsync(Ct));
        await human.Open($"/certificate-desk/{certificate}");
        await human.See("certificate");
        await human.Open($"/certificate-desk/{certificate}/decide");
        await human.See("decide");
        await human.Page.Locator("input[name=Answer]").First.CheckAsync();
        await Fill(human, ("CheckedOn", "2026-11-23"), ("Result", "全国联网查询一致。"));
        await Press(human, "确定并告知企业");
        await human.See("decided");
    }

    private async Task Serve(Visitor clerk, Visitor customer, string mobile)
    {
        await clerk.Open("/contracts/new");
        await clerk.See("contract-form");
        await Choose(clerk, ("Service", "help-bathing"), ("Unit", "visit"), ("Township", "530902001"));
        await Fill(clerk, ("Worker", "俄·𠮷嘎"), ("StartsOn", "2026-11-23"), ("EndsOn", "2026-11-23"), ("Price", "120"), ("CustomerName", "张桂芳"),
            ("CustomerMobile", mobile), ("Street", "南屏路 6 号"));
        await clerk.Page.Locator("#OnModelText").CheckAsync();
        await Press(clerk, "登记合同并发签到码");
        await clerk.See("contract");

        var code = SixDigits().Match(await site.LastTextTo(mobile)).Value;
        await Fill(clerk, ("On", "2026-11-23"), ("Count", "1"), ("SignInCode", code));
        await Press(clerk, "登记");
        await clerk.See("visit");
        await Fill(clerk, ("CompletedOn", "2026-11-23"));
        await Press(clerk, "确认完成");
        await clerk.See("completed");

        var link = ReviewLink().Match(await site.LastTextTo(mobile)).Value;
        await customer.Open(link);
        await customer.See("invitation");
        await customer.Page.Locator("input[name=WouldUseAgain]").First.CheckAsync();
        await Fill(customer, ("Text", "手轻，老人很满意。👍"));
        await Press(customer, "提交评价");
        await customer.See("thanks");
        await customer.Open(link);
        await customer.See("answered-already");
    }

    private static async Task Reply(Visitor clerk)
    {
        await clerk.Open("/firm-reviews");
        await clerk.See("reviews");
        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "回复", Exact = true }).First.ClickAsync();
        await clerk.See("reply-form");
        await Fill(clerk, ("Reply", "谢谢您的认可。"));
        await Press(clerk, "公开回复");
        await clerk.See("replied");
    }

    private async Task Complain(Visitor clerk, Visitor market, Visitor customer, string code)
    {
        await customer.Open($"/complaints/new?firm={code}&category=extra-charge");
        await customer.See("complaint-form");
        await customer.Page.GetByLabel("事先说好的价格").FillAsync("120");
        await customer.Page.GetByLabel("实际收取的价格").FillAsync("200");
        await Fill(customer, ("HappenedOn", "2026-11-22"), ("Account", "说好一次 120 元，走的时候要 200 元。"), ("Wish", "退还多收的钱。"), ("Name", "张桂芳"), ("Mobile", "13988300999"));
        await customer.Page.Locator("#Evidence").SetInputFilesAsync(Pdf("收据.pdf"));
        await Press(customer, "提交投诉");
        await customer.See("complaint-received");
        var number = TrackingNumber().Match(await customer.Page.Locator(".reference").InnerTextAsync()).Value;

        var id = await site.Read(db => db.Complaints.Where(c => c.Number == number).Select(c => c.Id).SingleAsync(Ct));
        await market.Open($"/complaint-desk/{id}/accept");
        await Press(market, "确定受理");
        await clerk.Open($"/firm-complaints/{id}");
        await Fill(clerk, ("Answer", "多收的钱已退还，并向客户道歉。"));
        await Press(clerk, "提交答复");
        await market.Open($"/complaint-desk/{id}/decide");
        await market.Page.GetByLabel("属实", new() { Exact = true }).CheckAsync();
        await market.Page.GetByLabel(new Regex("^一般：")).CheckAsync();
        await market.Page.GetByLabel(new Regex("^按时解决：")).CheckAsync();
        await Fill(market, ("Reasons", "收据与陈述一致，企业已退款。"));
        await market.Page.GetByRole(AriaRole.Button, new() { Name = "下一步" }).ClickAsync();
        await market.See("complaint-consequences");
        await Press(market, "确认，作出决定");
        await market.See("complaint-decided");

        await customer.Open("/complaints/follow");
        await customer.See("complaint-followed");
    }

    private async Task ReadTheGrade(Visitor customer, string name, string code)
    {
        await customer.Open($"/firms?words={Uri.EscapeDataString(name)}");
        await customer.See("search");
        await customer.Page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await customer.See("firm");
        await Assertions.Expect(customer.Page.Locator("main")).ToContainTextAsync("暂无评级");
        await Assertions.Expect(customer.Page.Locator("main")).ToContainTextAsync("谢谢您的认可。");

        await customer.Open($"/firms/{code}/why");
        await customer.See("why-not-yet");

        // Twelve more customers answer: now there is enough to say a grade, and every line of it can be read.
        var parsed = UnifiedSocialCreditCode.FromStore(code);
        await site.GivenGoodAnswers(await site.Read(db => db.Firms.SingleAsync(f => f.Code == parsed, Ct)));
        await customer.Open($"/firms/{code}");
        await customer.See("graded");
        await Assertions.Expect(customer.Page.Locator("main")).Not.ToContainTextAsync("暂无评级");
        await customer.Open($"/firms/{code}/why");
        await customer.See("why");
        var lines = await customer.Page.Locator(".lines td.points").AllInnerTextsAsync();
        var sum = await customer.Page.Locator(".lines tfoot .total").Last.InnerTextAsync();
        Assert.NotEmpty(lines);
        Assert.Equal(Milli(sum), lines.Sum(Milli));
        await customer.Open("/credit");
        await customer.See("method");
    }

    /// <summary>+1.234 → 1234.</summary>
    private static int Milli(string points) => int.Parse(
        points.Replace(".", "", StringComparison.Ordinal).Replace('−', '-').Replace("+", "", StringComparison.Ordinal).Trim(),
        System.Globalization.CultureInfo.InvariantCulture);

    private static async Task Fill(Visitor visitor, params (string Id, string Text)[] fields)
    {
        foreach (var (id, text) in fields)
        {
            await visitor.Page.Locator("#" + id).FillAsync(text);
        }
    }

    private static async Task Choose(Visitor visitor, params (string Id, string Value)[] fields)
    {
        foreach (var (id, value) in fields)
        {
            await visitor.Page.Locator("#" + id).SelectOptionAsync(value);
        }
    }

    private static Task Press(Visitor visitor, string button) =>
        visitor.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static ILocatorAssertions Expect(Visitor visitor, string selector) => Assertions.Expect(visitor.Page.Locator(selector));

    private static FilePayload Pdf(string name) => new() { Name = name, MimeType = "application/pdf", Buffer = "%PDF-1.7 scan"u8.ToArray() };

    [GeneratedRegex(@"(?<=签到码 )\d{6}")]
    private static partial Regex SixDigits();

    [GeneratedRegex(@"/reviews/[\w-]+")]
    private static partial Regex ReviewLink();

    [GeneratedRegex(@"TS\d{6}-\d{8}-\d{4}")]
    private static partial Regex TrackingNumber();
}
