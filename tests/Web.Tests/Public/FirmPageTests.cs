using System.Globalization;
using System.Net;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.Workers;
using LincangHousekeeping.TestKit;
using Xunit;

namespace LincangHousekeeping.Web.Tests.Public;

public abstract class FirmPageTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : FirmPageTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : FirmPageTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task A_rated_firm_shows_safety_profile_grade_and_what_stands_behind_it()
    {
        var (firm, _) = await site.GivenFirm(A.Firm("云县安康家政服务有限公司", outlet: OutletKind.ServicePoint));
        await site.Given(A.Answers(firm));

        var page = await site.Browser().Open($"/firms/{firm.Code}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("云县安康家政服务有限公司", page.Heading);
        Assert.Equal("安全底线：符合", page.TextOf("#safety"));
        Assert.StartsWith("客户评价", page.TextsOf(".bar")[0], StringComparison.Ordinal);
        Assert.Contains("暂无记录", page.TextsOf(".bar")[2], StringComparison.Ordinal);
        Assert.Matches("^[ABCD] ", page.TextOf(".grade-large"));
        Assert.Contains("8 条计分评价", page.Text, StringComparison.Ordinal);
        Assert.Contains("规则 2026.1", page.Text, StringComparison.Ordinal);
        Assert.Contains("临沧市临翔区", page.Text, StringComparison.Ordinal);
        Assert.Contains("服务点", page.Text, StringComparison.Ordinal);
        Assert.Contains("¥40.00 每小时", page.Text, StringComparison.Ordinal);
        Assert.Contains("会再请", page.TextOf(".review"), StringComparison.Ordinal);
        Assert.Contains("上门服务已核实", page.TextOf(".review"), StringComparison.Ordinal);
        Assert.Contains($"/complaints/new?firm={firm.Code}", page.Link("投诉这家企业"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firm_with_little_evidence_shows_no_number()
    {
        var (firm, _) = await site.GivenFirm();
        await site.Given(A.Answer(firm));

        var page = await site.Browser().Open($"/firms/{firm.Code}");
        var why = await site.Browser().Open($"/firms/{firm.Code}/why");

        Assert.Equal("暂无评级", page.TextOf(".grade-large"));
        Assert.Empty(page.TextsOf(".grade-total"));
        Assert.Contains("九成把握", page.Text, StringComparison.Ordinal);
        Assert.Contains("不公布总分", why.Text, StringComparison.Ordinal);
        Assert.Empty(why.TextsOf(".total"));
        Assert.Empty(why.TextsOf(".grade-total"));
    }

    [Fact]
    public async Task A_firm_that_lost_its_licence_shows_the_status_and_no_number()
    {
        var (firm, _) = await site.GivenFirm();
        await site.Given(A.Answers(firm));
        await site.Send(
            new RecordStanding.Command { Id = firm.Id, Standing = Standing.LicenceRevoked, Document = "临市监罚〔2026〕1号", DecidedOn = A.Today },
            Person.Officer(Department.MarketRegulation));
        var browser = site.Browser();

        var page = await browser.Open($"/firms/{firm.Code}");
        var why = await browser.Open($"/firms/{firm.Code}/why");
        var file = await browser.Open($"/firms/{firm.Code}/score.json");

        Assert.Equal("安全底线：不符合", page.TextOf("#safety"));
        Assert.Contains("已被吊销许可或执照", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.TextsOf(".grade-total, .grade, .bar"));
        Assert.Empty(why.TextsOf(".points"));
        Assert.Equal(HttpStatusCode.NotFound, file.Status);
    }

    [Fact]
    public async Task A_carer_without_papers_breaks_the_safety_line()
    {
        var (firm, _) = await site.GivenFirm();
        await site.Given(A.Answers(firm));
        var carer = Worker.Register(
            Guid.CreateVersion7(), PersonName.FromStore("罕玉兰"), ResidentIdNumber.FromStore("533522199003074521"), Guid.NewGuid().ToString("N"),
            A.Mobile(), new Consent("2026-1", A.Morning), A.Morning);
        carer.StartAt(firm.Id, "4-10-01-05", EmploymentForm.Employee, A.Today);
        await site.Given(carer);

        var page = await site.Browser().Open($"/firms/{firm.Code}");

        Assert.Equal("安全底线：不符合", page.TextOf("#safety"));
        Assert.Contains("证件不全或已过期", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 人，其中 0 人的证书已", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lines_of_the_explanation_add_up_to_the_printed_total()
    {
        var (firm, _) = await site.GivenFirm();
        await site.Given(A.Answers(firm, 9));
        await site.Given(A.Answer(firm, wouldUseAgain: false), A.Answer(firm, evidence: Domain.Reviews.AnswerEvidence.Contract));

        var why = await site.Browser().Open($"/firms/{firm.Code}/why");

        var lines = why.TextsOf("td.points").Select(Number).ToList();
        Assert.True(lines.Count > 8);
        Assert.Equal(Number(why.TextOf("td.total")), lines.Sum());
        Assert.Equal(Number(why.TextOf(".grade-total strong")), lines.Sum());
        Assert.Equal(why.TextsOf("td.part").Sum(Number), lines.Sum());
    }

    [Fact]
    public async Task The_file_has_the_bytes_of_the_explanation()
    {
        var (firm, _) = await site.GivenFirm();
        await site.Given(A.Answers(firm));
        var why = await site.Send(new ExplainScore.Query(firm.Code.Value));

        using var response = await site.Browser().Send(new(HttpMethod.Get, $"/firms/{firm.Code}/score.json"));

        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(why!.Explanation.ToJson(), await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/why")]
    [InlineData("/reviews")]
    [InlineData("/score.json")]
    public async Task An_unknown_or_unregistered_firm_is_not_found(string page)
    {
        var (waiting, _) = await site.GivenFirm(A.Firm(registered: false));

        var unknown = await site.Browser().Open($"/firms/91530902MA6K0XXX0A{page}");
        var unregistered = await site.Browser().Open($"/firms/{waiting.Code}{page}");

        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Equal("没有找到这一页", unknown.Heading);
        Assert.Equal(HttpStatusCode.NotFound, unregistered.Status);
    }

    [Fact]
    public async Task Reviews_are_shown_newest_first_with_replies_and_by_pages()
    {
        var (firm, clerk) = await site.GivenFirm();
        var reviews = Enumerable.Range(0, 25).Select(i => A.Answer(firm, text: $"第{i}位", at: A.Morning.AddMinutes(-i))).ToArray();
        reviews[0].ReplyWith("谢谢您的认可", A.Morning);
        await site.Given(reviews);
        var browser = site.Browser();

        var page = await browser.Open($"/firms/{firm.Code}");
        var first = await browser.Open(page.Link("查看全部评价"));
        var second = await browser.Open(first.Link("下一页"));

        Assert.Equal(10, page.TextsOf(".review").Count);
        Assert.Contains("谢谢您的认可", page.TextsOf(".review")[0], StringComparison.Ordinal);
        Assert.Equal(
            Enumerable.Range(0, 25).Select(i => $"第{i}位"),
            first.TextsOf(".review > .as-written").Concat(second.TextsOf(".review > .as-written")));
        Assert.DoesNotContain(clerk.Id.ToString(), page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_a_firm_ask_few_questions()
    {
        var (firm, _) = await site.GivenFirm();
        await site.Given(A.Answers(firm, 12));

        await Asks(3, $"/firms/{firm.Code}");
        await Asks(1, $"/firms/{firm.Code}/why");
        await Asks(2, $"/firms/{firm.Code}/reviews");
        await Asks(1, "/credit");
        await Asks(1, "/");
    }

    [Fact]
    public async Task The_method_page_shows_the_rules_in_force_and_an_example_that_adds_up()
    {
        var (firm, _) = await site.GivenFirm();
        await site.Given(A.Answers(firm, 40));
        site.Clock.Advance(TimeSpan.FromMinutes(11));

        var page = await site.Browser().Open("/credit");

        Assert.Contains("从 70 分开始", page.Text, StringComparison.Ordinal);
        Assert.Contains("2026.1", page.Text, StringComparison.Ordinal);
        Assert.Equal(Number(page.TextOf("td.total")), page.TextsOf("td.part").Sum(Number));
    }

    private async Task Asks(int most, string path)
    {
        using var count = site.CountStatements();
        Assert.Equal(HttpStatusCode.OK, (await site.Browser().Open(path)).Status);
        Assert.True(count.Count <= most, $"{path}: {count}");
    }

    private static decimal Number(string printed) => decimal.Parse(printed, NumberStyles.Number, CultureInfo.InvariantCulture);
}
