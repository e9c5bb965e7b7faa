using System.Text;
using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.TestKit;
using Microsoft.Playwright;
using Xunit;

namespace LincangHousekeeping.Browser.Tests;

/// <summary>Steps 3 and 4 of the main job: workers one by one and from a file, then a certificate from scan to verified.</summary>
public abstract class WorkersJourney(Site site, Chromium chromium)
{
    public sealed class OnSqlite(SqliteSite site, Chromium chromium) : WorkersJourney(site, chromium), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site, Chromium chromium) : WorkersJourney(site, chromium), IClassFixture<MariaDbSite>;

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task The_clerk_registers_workers(Screen screen)
    {
        var (_, clerk) = await site.GivenFirm();
        await using var visitor = await chromium.Visit(site, screen, "workers", person: clerk);
        var page = visitor.Page;

        await visitor.Open("/workers");
        await visitor.See("nobody-yet");
        await Press(page, "登记服务员", AriaRole.Link);
        await Press(page, "登记");
        await visitor.See("refused");
        await page.GetByLabel("姓名").FillAsync("李·𠮷㛃");
        await page.GetByLabel("身份证号").FillAsync(A.IdNumber());
        await page.GetByLabel("手机号").FillAsync(A.Mobile().Value);
        await page.GetByLabel("职业").SelectOptionAsync("养老护理员");
        await page.GetByLabel("员工制", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("入职日期").FillAsync("2026-03-01");
        await page.GetByLabel("服务员本人已看过以上告知，同意登记").CheckAsync();
        await visitor.See("filled");
        await Press(page, "登记");
        await visitor.See("registered");

        await visitor.Open("/workers/import");
        await visitor.See("import");
        await Choose(page, $"{A.IdNumber()},13800000000,家政服务员,员工制,2026-03-01,是", "=1,12345,家政,员工,明天,否");
        await Press(page, "检查并导入");
        await visitor.See("faults");
        await Press(page, "重新导入", AriaRole.Link);
        await Choose(page, [.. Enumerable.Range(0, 3).Select(_ => $"{A.IdNumber()},{A.Mobile().Value},家务服务员,中介,2026/3/1,是")]);
        await Press(page, "检查并导入");
        await visitor.See("imported");
        await Press(page, "查看服务人员", AriaRole.Link);
        await visitor.See("list");
        await page.GetByLabel("姓名或身份证号").FillAsync("李·𠮷㛃");
        await Press(page, "查找");
        await visitor.See("found");
        await page.GetByRole(AriaRole.Link, new() { Name = "李·𠮷㛃" }).ClickAsync();
        await Press(page, "记录离职", AriaRole.Link);
        await visitor.See("leave");
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task A_certificate_goes_from_scan_to_verified(Screen screen)
    {
        var (_, clerk) = await site.GivenFirm(A.Firm("凤庆滇红养老服务中心", "530921100"));
        var worker = await site.GivenWorker(clerk, A.Worker("周美仙", occupation: A.ElderlyCarer));
        await using var visitor = await chromium.Visit(site, screen, "certificates", person: clerk);
        var page = visitor.Page;

        await visitor.Open($"/workers/{worker}/certificates/new");
        await Press(page, "提交核验");
        await visitor.See("refused");
        await page.GetByLabel("证书编号").FillAsync(A.CertificateNumber());
        await page.GetByLabel("等级").SelectOptionAsync("四级/中级工");
        await page.GetByLabel("发证机构").FillAsync("临沧市职业技能鉴定中心");
        await page.GetByLabel("发证日期").FillAsync("2024-06-18");
        var scan = A.Picture();
        await page.GetByLabel("证书扫描件").SetInputFilesAsync(new FilePayload { Name = scan.FileName, MimeType = scan.ContentType, Buffer = scan.Bytes });
        await visitor.See("filled");
        await Press(page, "提交核验");
        await visitor.See("handed-in");

        await using var officer = await chromium.Visit(site, screen, "certificate-desk", person: WorkerGivens.HumanResources("530921"));
        page = officer.Page;
        await officer.Open("/desk");
        await officer.See("queue");
        await page.GetByRole(AriaRole.Link, new() { Name = "周美仙" }).First.ClickAsync();
        await officer.See("case");
        await Press(page, "显示身份证号", AriaRole.Link);
        await page.GetByLabel("查看原因").FillAsync("在全国系统查询这张证书");
        await officer.See("why");
        await Press(page, "显示身份证号");
        await officer.See("shown");
        await Press(page, "填写核验结论", AriaRole.Link);
        await page.GetByLabel("核验通过").CheckAsync();
        await page.GetByLabel("查询日期").FillAsync("2026-11-23");
        await page.GetByLabel("查询结果或不通过的理由").FillAsync("人社部证书查询系统查到，持证人、职业、等级一致。");
        await officer.See("decision");
        await Press(page, "确定并告知企业");
        await officer.See("verified");

        await visitor.Open("/certificates");
        await visitor.See("list");
        Assert.Contains("已核验", await visitor.Page.TextContentAsync("main"), StringComparison.Ordinal);
    }

    private static Task Press(IPage page, string name, AriaRole role = AriaRole.Button) =>
        page.Locator("main").GetByRole(role, new() { Name = name, Exact = true }).ClickAsync();

    private static Task Choose(IPage page, params string[] lines)
    {
        var text = string.Join("\r\n", [string.Join(',', WorkerFile.Columns), .. lines.Select(line => "张桂英," + line)]);
        return page.GetByLabel("CSV 文件").SetInputFilesAsync(new FilePayload { Name = "人员.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });
    }
}
