using System.Net;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Web.Tests.Complaints;

/// <summary>What people get wrong in a complaint: a clear message at the right place, and nothing lost.</summary>
public abstract class ComplaintInputTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : ComplaintInputTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : ComplaintInputTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task An_unknown_firm_is_said_to_be_unknown_with_a_way_on()
    {
        var page = await site.Browser().Open("/complaints/new?firm=91530902MA6K00000X");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("没有找到", page.Text, StringComparison.Ordinal);
        Assert.Contains("12315", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("#words"));
    }

    [Fact]
    public async Task A_form_about_an_unknown_firm_keeps_everything_and_asks_for_the_code_again()
    {
        var (firm, _) = await site.GivenFirm();
        var browser = site.Browser();
        var page = await browser.Open(FormOf(firm));

        page = await browser.Submit(page, Complete(("Firm", A.CreditCode().Value)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("登记名录中没有", page.TextOf("#Firm-error"), StringComparison.Ordinal);
        Assert.Equal("不肯退费。", page.TextOf("#Account"));
        Assert.Equal("1500", page.Document.QuerySelector("#Particulars_paid_")!.GetAttribute("value"));
        page = await browser.Submit(page, ("Firm", firm.Code.Value));
        Assert.Equal("/complaints/received", page.Path);
        Assert.Equal(1, await CountOf(firm));
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_and_no_file_stays_behind()
    {
        var (firm, _) = await site.GivenFirm();
        var browser = site.Browser();
        var page = await browser.Open(FormOf(firm));
        var files = FilesOnDisk();

        page = await browser.Submit(page,
            Complete(("Evidence", new Upload("对.pdf", "application/pdf", "%PDF-1.7"u8.ToArray())), ("Evidence", Upload.Utf8("照片.jpg", "<script>"))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("第 2 个文件：只能上传 JPG、PNG 图片或 PDF 文件", page.TextOf("#Evidence-error"), StringComparison.Ordinal);
        Assert.Contains("请重新选择", page.TextOf("#Evidence-hint"), StringComparison.Ordinal);
        Assert.Equal("不肯退费。", page.TextOf("#Account"));
        Assert.Equal(files, FilesOnDisk());
        Assert.Equal(0, await CountOf(firm));
    }

    [Fact]
    public async Task Six_files_are_one_too_many()
    {
        var (firm, _) = await site.GivenFirm();
        var browser = site.Browser();
        (string, FormValue)[] six = [.. Enumerable.Range(1, 6).Select(i =>
            ("Evidence", (FormValue)new Upload($"{i}.pdf", "application/pdf", "%PDF-1.7"u8.ToArray())))];

        var page = await browser.Submit(await browser.Open(FormOf(firm)), Complete(six));

        Assert.Contains("最多 5 个", page.TextOf("#Evidence-error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("𠮷㛃")]
    [InlineData("阿卜杜拉•买买提")]
    public async Task Rare_characters_and_middle_dots_are_names(string name)
    {
        var (firm, _) = await site.GivenFirm();
        var browser = site.Browser();

        var page = await browser.Submit(await browser.Open(FormOf(firm)), Complete(("Name", name), ("Account", "很生气😡，𠮷日。")));

        Assert.Equal("/complaints/received", page.Path);
        var kept = await site.Read(db => db.Complaints.Where(c => c.FirmId == firm.Id).Select(c => new { c.ComplainantName, c.Account })
            .SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal((name.Replace('•', '·'), "很生气😡，𠮷日。"), (kept.ComplainantName.Value, kept.Account));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_everything_typed_is_kept()
    {
        var (firm, _) = await site.GivenFirm();
        var browser = site.Browser();
        (string Field, string Typed, string Message)[] wrong =
        [
            ("Particulars[paid]", "很多", "金额格式不对"), ("Particulars[wanted]", "", "请填写这一项"),
            ("Particulars[paid-on]", "2027-01-01", "日期不能晚于今天"), ("Wish", "", "请写明您的要求"),
            ("Name", "张😀", "不能有表情"), ("Mobile", "1380000000", "手机号码应为 11 位"),
        ];

        var page = await browser.Submit(
            await browser.Open(FormOf(firm)), Complete([.. wrong.Select(w => (w.Field, (FormValue)w.Typed))]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(wrong.Length, page.TextsOf(".field-error").Count);
        Assert.All(wrong, w =>
        {
            var id = w.Field.Replace('[', '_').Replace(']', '_');
            Assert.Contains(w.Message, page.TextOf($"#{id}-error"), StringComparison.Ordinal);
            Assert.Equal(w.Typed, page.Document.QuerySelector($"#{id}")!.GetAttribute("value") ?? "");
        });
        Assert.Equal("不肯退费。", page.TextOf("#Account"));
        Assert.Equal(0, await CountOf(firm));
    }

    [Theory]
    [InlineData("2026-11-24", "不能晚于今天")]
    [InlineData("0026-11-24", "请核对年份")]
    [InlineData("昨天", "日期请写成 2026-11-23 这样")]
    public async Task A_date_that_cannot_be_is_refused(string typed, string message)
    {
        var (firm, _) = await site.GivenFirm();
        var browser = site.Browser();

        var page = await browser.Submit(await browser.Open(FormOf(firm)), Complete(("HappenedOn", typed)));

        Assert.Contains(message, page.TextOf("#HappenedOn-error"), StringComparison.Ordinal);
        Assert.Equal("不肯退费。", page.TextOf("#Account"));
    }

    [Theory]
    [InlineData(4000, 0)]
    [InlineData(4001, 1)]
    public async Task An_account_has_at_most_4000_characters_emoji_counted_as_one(int length, int errors)
    {
        var (firm, _) = await site.GivenFirm();
        var browser = site.Browser();
        var account = string.Concat(Enumerable.Repeat("😡", length));

        var page = await browser.Submit(await browser.Open(FormOf(firm)), Complete(("Account", account)));

        Assert.Equal(errors, page.TextsOf(".field-error").Count);
        if (errors > 0)
        {
            Assert.Contains("最多 4000 个字，现在是 4001 个", page.TextOf("#Account-error"), StringComparison.Ordinal);
            Assert.Equal(account, page.TextOf("#Account"));
        }
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_complaint_and_shows_the_same_number()
    {
        var (firm, _) = await site.GivenFirm();
        var browser = site.Browser();
        var page = await browser.Open(FormOf(firm));

        var first = await browser.Submit(page, Complete());
        var second = await browser.Submit(page, Complete());

        Assert.Equal(first.TextOf(".reference"), second.TextOf(".reference"));
        Assert.NotEmpty(first.TextOf(".reference"));
        Assert.Equal(1, await CountOf(firm));
    }

    [Fact]
    public async Task The_page_of_a_case_closes_by_itself_after_half_an_hour()
    {
        var (firm, _) = await site.GivenFirm();
        var browser = site.Browser();
        await browser.Submit(await browser.Open(FormOf(firm)), Complete());
        Assert.StartsWith("投诉 TS", (await browser.Open("/complaints/follow")).Heading, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal("办理进度", (await browser.Open("/complaints/follow")).Heading);
    }

    private static string FormOf(Firm firm) => $"/complaints/new?firm={firm.Code}&category=fee-refund";

    private static (string, FormValue)[] Complete(params (string Name, FormValue Value)[] instead)
    {
        (string Name, FormValue Value)[] all =
        [
            ("Particulars[paid]", "1500"), ("Particulars[wanted]", "1500"), ("HappenedOn", "2026-11-20"), ("Account", "不肯退费。"),
            ("Wish", "退费。"), ("Name", "张小兰"), ("Mobile", "13900000003"),
        ];
        return [.. all.Where(field => !instead.Any(i => i.Name == field.Name)), .. instead];
    }

    private Task<int> CountOf(Firm firm) =>
        site.Read(db => db.Complaints.CountAsync(c => c.FirmId == firm.Id, TestContext.Current.CancellationToken));

    private int FilesOnDisk() => Directory.Exists(Path.Combine(site.Folder, "files"))
        ? Directory.GetFiles(Path.Combine(site.Folder, "files"), "*", SearchOption.AllDirectories).Length
        : 0;
}
