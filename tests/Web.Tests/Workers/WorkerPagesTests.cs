using System.Net;
using System.Text;
using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.TestKit;
using Xunit;

namespace LincangHousekeeping.Web.Tests.Workers;

public abstract class WorkerPagesTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : WorkerPagesTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : WorkerPagesTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task A_registered_worker_is_shown_without_the_middle_of_her_numbers()
    {
        var (browser, _) = await Clerk();
        var worker = A.Worker();

        var page = await browser.Submit("/workers/new", Fields(worker));
        var list = await browser.Open("/workers");

        Assert.Equal("李春兰", page.Heading);
        Assert.Contains("服务员已登记", page.Text, StringComparison.Ordinal);
        Assert.Contains("李春兰", list.Text, StringComparison.Ordinal);
        Assert.Contains(worker.Mobile[..3] + "****" + worker.Mobile[^4..], list.Text, StringComparison.Ordinal);
        foreach (var seen in new[] { page.Body, list.Body })
        {
            Assert.DoesNotContain(worker.IdNumber, seen, StringComparison.Ordinal);
            Assert.DoesNotContain(worker.Mobile, seen, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_typed()
    {
        var (browser, _) = await Clerk();

        var page = await browser.Submit("/workers/new", ("Name", "李·𠮷㛃😀"), ("IdNumber", "533522198003150020"), ("Occupation", A.ElderlyCarer), ("StartedOn", "2026-11-24"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("不能有表情", page.Text, StringComparison.Ordinal);
        Assert.Contains("入职日期不能晚于今天", page.Text, StringComparison.Ordinal);
        Assert.Contains("请选择用工形式", page.Text, StringComparison.Ordinal);
        Assert.Equal("李·𠮷㛃😀", page.Document.QuerySelector("[name=Name]")!.GetAttribute("value"));
        Assert.Equal("2026-11-24", page.Document.QuerySelector("[name=StartedOn]")!.GetAttribute("value"));
        Assert.Equal(A.ElderlyCarer, page.Document.QuerySelector("[name=Occupation] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_is_here_already_is_linked()
    {
        var (browser, clerk) = await Clerk();
        var worker = A.Worker();
        var id = await site.GivenWorker(clerk, worker);

        var page = await browser.Submit("/workers/new", Fields(worker));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal($"/workers/{id}", page.Link("查看她（他）的记录"));
    }

    [Fact]
    public async Task Sending_the_open_form_twice_registers_once()
    {
        var (browser, clerk) = await Clerk();
        var form = await browser.Open("/workers/new");
        var worker = A.Worker();

        var first = await browser.Submit(form, Fields(worker));
        var second = await browser.Submit(form, Fields(worker));

        Assert.Equal(first.Path, second.Path);
        Assert.Single((await site.Send(new ListWorkers.Query(), clerk))!.Lines);
    }

    [Fact]
    public async Task She_is_found_by_name_without_her_name_in_the_address()
    {
        var (browser, clerk) = await Clerk();
        await site.GivenWorker(clerk, A.Worker("周美仙"));
        await site.GivenWorker(clerk, A.Worker("李春兰"));

        var page = await browser.Submit("/workers", ("words", "周美仙"));

        Assert.Equal("/workers/find", page.Path);
        Assert.Equal(["周美仙"], page.TextsOf("td[data-label=姓名]"));
    }

    [Fact]
    public async Task Before_registration_the_page_says_why_and_where_to_go()
    {
        var (_, clerk) = await site.GivenFirm(A.Firm(registered: false));
        var browser = await site.Browser(clerk);

        foreach (var path in new[] { "/workers", "/workers/new", "/workers/import", "/certificates" })
        {
            var page = await browser.Open(path);

            Assert.Equal("企业还没有登记在册", page.Heading);
            Assert.Equal("/registrations", page.Link("查看企业登记"));
        }
    }

    [Fact]
    public async Task Another_firms_worker_is_not_found()
    {
        var (_, owner) = await Clerk();
        var id = await site.GivenWorker(owner);
        var (stranger, _) = await Clerk();

        foreach (var path in new[] { $"/workers/{id}", $"/workers/{id}/leave", $"/workers/{id}/certificates/new" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(path)).Status);
        }

        var form = await stranger.Open("/workers/new");
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Post($"/workers/{id}/leave", form, ("EndedOn", "2026-11-23"))).Status);
    }

    [Fact]
    public async Task Leaving_is_recorded_with_its_date()
    {
        var (browser, clerk) = await Clerk();
        var id = await site.GivenWorker(clerk);

        var refused = await browser.Submit($"/workers/{id}/leave", ("EndedOn", "2026-12-01"));
        var page = await browser.Submit($"/workers/{id}/leave", ("EndedOn", "2026-11-20"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("已离职", page.Text, StringComparison.Ordinal);
        Assert.Contains("2026年11月20日", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_can_be_filled_in_and_imported()
    {
        var (browser, clerk) = await Clerk();
        var template = await browser.Send(new HttpRequestMessage(HttpMethod.Get, "/workers/import/template"));
        var text = await template.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var page = await browser.Submit("/workers/import", ("File", File($"{text}李春兰,{A.IdNumber()},{A.Mobile().Value},家政服务员,员工制,2026-03-01,是\r\n")));

        Assert.Equal("导入完成", page.Heading);
        Assert.Contains("新登记1 人", page.Text, StringComparison.Ordinal);
        Assert.Single((await site.Send(new ListWorkers.Query(), clerk))!.Lines);
    }

    [Fact]
    public async Task What_is_wrong_in_a_file_is_listed_by_line()
    {
        var (browser, clerk) = await Clerk();

        var page = await browser.Submit("/workers/import", ("File", File($"{string.Join(',', WorkerFile.Columns)}\n=1+1,1,2,3,4,5,否\n")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("1 行有错，共 7 处", page.Text, StringComparison.Ordinal);
        Assert.Equal("2", page.TextOf("td[data-label=行]"));
        Assert.Empty((await site.Send(new ListWorkers.Query(), clerk))!.Lines);
    }

    [Fact]
    public async Task Ten_megabytes_of_nothing_are_refused()
    {
        var (browser, _) = await Clerk();

        var huge = await browser.Submit("/workers/import", ("File", new Upload("空.csv", "text/csv", new byte[10 << 20])));
        var empty = await browser.Submit("/workers/import", ("File", File("")));
        var none = await browser.Submit("/workers/import");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, huge.Status);
        Assert.Contains("文件太大了", huge.Text, StringComparison.Ordinal);
        Assert.Contains("这个文件是空的", empty.Text, StringComparison.Ordinal);
        Assert.Contains("请选择要导入的文件", none.Text, StringComparison.Ordinal);
    }

    private static (string, FormValue)[] Fields(RegisterWorker.Command worker) =>
    [
        ("Name", worker.Name), ("IdNumber", worker.IdNumber), ("Mobile", worker.Mobile), ("Occupation", worker.Occupation),
        ("EmploymentForm", "Employee"), ("StartedOn", "2026-03-01"), ("Consented", "true"),
    ];

    private static Upload File(string text) => new("人员.csv", "text/csv", Encoding.UTF8.GetBytes(text));

    private async Task<(Browser Browser, Person Clerk)> Clerk()
    {
        var (_, clerk) = await site.GivenFirm();
        return (await site.Browser(clerk), clerk);
    }
}
