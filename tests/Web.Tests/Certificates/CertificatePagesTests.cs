using System.Net;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Web.Tests.Certificates;

public abstract class CertificatePagesTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : CertificatePagesTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : CertificatePagesTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task From_scan_to_verified()
    {
        var (_, clerk) = await site.GivenFirm();
        var form = A.Worker("岩小燕", occupation: A.ElderlyCarer);
        var worker = await site.GivenWorker(clerk, form);
        var number = A.CertificateNumber();
        var browser = await site.Browser(clerk);
        var officer = await site.Browser(WorkerGivens.HumanResources());

        var handedIn = await browser.Submit($"/workers/{worker}/certificates/new", Fields(number));
        var desk = await officer.Open("/certificate-desk");
        var details = await officer.Open(desk.Link("岩小燕"));
        var shown = await officer.Submit(details.Link("显示身份证号"), ("Purpose", "在全国系统查询"));
        var decided = await officer.Submit(
            details.Link("填写核验结论"), ("Answer", "Verify"), ("CheckedOn", "2026-11-23"), ("Result", "人社部系统查到，持证人、职业、等级一致。"));
        var list = await browser.Open("/certificates?status=Verified");

        Assert.Contains("证书核验中", handedIn.Text, StringComparison.Ordinal);
        Assert.Contains("还剩 5 个工作日", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(form.IdNumber, details.Body, StringComparison.Ordinal);
        Assert.Contains(form.IdNumber, shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(form.IdNumber, shown.Path, StringComparison.Ordinal);
        Assert.True(shown.Response.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain(officer.Cookies.Values, v => v.Contains(form.IdNumber, StringComparison.Ordinal));
        Assert.Contains("已核验", decided.Text, StringComparison.Ordinal);
        Assert.Contains(number, list.Text, StringComparison.Ordinal);
        Assert.Equal(1, await site.Read(db => db.PersonalDataReads.CountAsync()));
    }

    [Fact]
    public async Task A_refused_form_keeps_the_text_and_asks_for_the_file_again()
    {
        var (_, clerk) = await site.GivenFirm();
        var worker = await site.GivenWorker(clerk);
        var browser = await site.Browser(clerk);

        var page = await browser.Submit($"/workers/{worker}/certificates/new", [.. Fields("S0000530000012440001")]);
        var wrongFile = await browser.Submit(
            $"/workers/{worker}/certificates/new",
            [.. Fields(A.CertificateNumber()).Where(f => f.Item1 != "Scan"), ("Scan", new Upload("证书.jpg", "image/jpeg", "MZ"u8.ToArray()))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("现在是 20 位", page.Text, StringComparison.Ordinal);
        Assert.Contains("请重新选择文件", page.Text, StringComparison.Ordinal);
        Assert.Equal("临沧市职业技能鉴定中心", page.Document.QuerySelector("[name=Issuer]")!.GetAttribute("value"));
        Assert.Contains("内容不是其中任何一种", wrongFile.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_over_ten_megabytes_is_refused()
    {
        var (_, clerk) = await site.GivenFirm();
        var worker = await site.GivenWorker(clerk);
        var browser = await site.Browser(clerk);

        var page = await browser.Submit(
            $"/workers/{worker}/certificates/new",
            [.. Fields(A.CertificateNumber()).Where(f => f.Item1 != "Scan"), ("Scan", new Upload("大.png", "image/png", new byte[(10 << 20) + 1]))]);

        Assert.Contains("10 MB", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
    }

    [Fact]
    public async Task The_second_officer_is_told()
    {
        var (_, clerk) = await site.GivenFirm();
        var worker = await site.GivenWorker(clerk);
        var id = await site.GivenCertificate(clerk, worker);
        var first = await site.Browser(WorkerGivens.HumanResources());
        var second = await site.Browser(Person.Officer(Department.HumanResources));
        var open = await second.Open($"/certificate-desk/{id}/decide");
        (string, FormValue)[] reject = [("Answer", "Reject"), ("CheckedOn", "2026-11-23"), ("Result", "姓名不符。")];

        await first.Submit($"/certificate-desk/{id}/decide", reject);
        var told = await second.Submit(open, reject);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("已有人核验", told.Text, StringComparison.Ordinal);
        Assert.Contains("未通过", (await second.Open($"/certificate-desk/{id}/decide")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_county_does_not_find_it()
    {
        var (_, clerk) = await site.GivenFirm();
        var id = await site.GivenCertificate(clerk, await site.GivenWorker(clerk));
        var browser = await site.Browser(WorkerGivens.HumanResources("530921"));

        foreach (var path in new[] { $"/certificate-desk/{id}", $"/certificate-desk/{id}/decide", $"/certificate-desk/{id}/holder" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(path)).Status);
        }
    }

    private static (string, FormValue)[] Fields(string number) =>
    [
        ("Number", number), ("Occupation", A.ElderlyCarer), ("Level", "4"), ("Issuer", "临沧市职业技能鉴定中心"),
        ("IssuedOn", "2024-06-18"), ("Scan", A.Picture()),
    ];
}
