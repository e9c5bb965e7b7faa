using System.Text;
using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Upload = LincangHousekeeping.Application.Files.Upload;

namespace LincangHousekeeping.Application.Tests.Workers;

public abstract class ImportWorkersTests(Site site)
{
    private static readonly string Head = string.Join(',', WorkerFile.Columns);

    public sealed class OnSqlite(SqliteSite site) : ImportWorkersTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : ImportWorkersTests(site), IClassFixture<MariaDbSite>;

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("GB18030", false)]
    [InlineData("GB18030", true)]
    public async Task Every_usual_encoding_is_read(string encoding, bool marked)
    {
        var (_, clerk) = await site.GivenFirm();
        var text = $"{Head}\r\n{Line("李·𠮷㛃")}\r\n{Line("阿卜杜拉·买买提", occupation: "养老护理员")}\r\n";

        var result = await Import(clerk, (marked ? "\uFEFF" : "") + text, encoding);

        Assert.Empty(result.Faults);
        Assert.Equal((2, 0, 0), (result.Registered, result.Recognised, result.Unchanged));
        Assert.Equal(["阿卜杜拉·买买提", "李·𠮷㛃"], (await site.Send(new ListWorkers.Query(), clerk))!.Lines.Select(l => l.Name.Value).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task One_wrong_line_keeps_all_out_and_every_fault_is_named()
    {
        var (_, clerk) = await site.GivenFirm();
        var number = A.IdNumber();
        var wrong = number[..17] + (number[17] == '0' ? '1' : '0');
        string[] lines =
        [
            Head,
            Line("李春兰", number),
            Line("王桂芳", wrong, mobile: "1380000000"),
            "",
            Line("=cmd|' /C calc'!A0"),
            "赵小妹,只有,三列",
            "\"钱大妈," + Line("x"),
            Line("孙大姐", number),
            Line("周美仙", occupation: "宇航员", form: "临时", startedOn: "2026年13月1日", consented: "否"),
            Line("吴姐", startedOn: "2026-11-24"),
        ];

        var result = await Import(clerk, string.Join("\r\n", lines));

        Assert.Equal(
            [
                (3, "身份证号"), (3, "手机号"), (5, "姓名"), (6, ""), (7, ""), (8, "身份证号"),
                (9, "职业"), (9, "用工形式"), (9, "入职日期"), (9, "已同意(是)"), (10, "入职日期"),
            ],
            result.Faults.Select(f => (f.Line, f.Column)));
        Assert.DoesNotContain(result.Faults, f => f.Value.Contains(wrong[6..14], StringComparison.Ordinal));
        Assert.Contains("公式", result.Faults.Single(f => f.Line == 5).Message, StringComparison.Ordinal);
        Assert.Contains("3 列", result.Faults.Single(f => f.Line == 6).Message, StringComparison.Ordinal);
        Assert.Contains("第 2 行", result.Faults.Single(f => f.Line == 8).Message, StringComparison.Ordinal);
        Assert.Empty((await site.Send(new ListWorkers.Query(), clerk))!.Lines);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1")]
    public async Task Formula_text_is_refused_in_any_column(string formula)
    {
        var (_, clerk) = await site.GivenFirm();
        var line = string.Join(',', Enumerable.Repeat(formula, WorkerFile.Columns.Count));

        var result = await Import(clerk, $"{Head}\n{line}\n");

        Assert.Equal(WorkerFile.Columns, result.Faults.Select(f => f.Column));
        Assert.All(result.Faults, f => Assert.Contains(f.Column == "手机号" ? "开头不能有" : "公式", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_number_that_the_spreadsheet_spoiled_is_explained()
    {
        var (_, clerk) = await site.GivenFirm();

        var result = await Import(clerk, $"{Head}\n{Line("李春兰", "5.33522E+17")}\n");

        Assert.Contains("科学计数法", Assert.Single(result.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        var (_, clerk) = await site.GivenFirm();
        var text = $"{Head}\n{Line("李春兰")}\n{Line("王桂芳")}\n";
        await Import(clerk, text);
        var facts = await site.Read(db => db.CreditFacts.CountAsync());

        var again = await Import(clerk, text);

        Assert.Equal((0, 0, 2), (again.Registered, again.Recognised, again.Unchanged));
        Assert.Equal(facts, await site.Read(db => db.CreditFacts.CountAsync()));
    }

    [Fact]
    public async Task Known_people_are_recognised_and_another_name_is_a_fault()
    {
        var (_, other) = await site.GivenFirm();
        var (_, clerk) = await site.GivenFirm();
        var known = A.Worker("李春兰");
        var id = await site.GivenWorker(other, known);

        var misnamed = await Import(clerk, $"{Head}\n{Line("王桂芳", known.IdNumber)}\n");
        var result = await Import(clerk, $"{Head}\n{Line("李春兰", known.IdNumber)}\n{Line("王桂芳")}\n");

        Assert.Equal((2, "姓名"), (Assert.Single(misnamed.Faults).Line, misnamed.Faults[0].Column));
        Assert.Equal((1, 1, 0), (result.Registered, result.Recognised, result.Unchanged));
        Assert.Contains((await site.Send(new ListWorkers.Query(), clerk))!.Lines, l => l.WorkerId == id);
    }

    [Theory]
    [InlineData("", "空的")]
    [InlineData(" \r\n\r\n  ", "没有内容")]
    [InlineData("姓名,手机\r\n李春兰,13800000000", "第一行应当是表头")]
    [InlineData("PK\u0003\u0004 and so on", "Excel 工作簿")]
    [InlineData("\0\0\0\0\0\0", "读不出来")]
    public async Task What_is_no_list_of_workers_is_refused_as_a_whole(string text, string message)
    {
        var (_, clerk) = await site.GivenFirm();

        var result = await Send(clerk, Encoding.UTF8.GetBytes(text));

        var problem = Assert.Single(result.Problems);
        Assert.Equal("File", problem.Field);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_too_many_lines_nor_too_many_bytes()
    {
        var (_, clerk) = await site.GivenFirm();

        var onlyHead = await Send(clerk, Encoding.UTF8.GetBytes(Head));
        var lines = await Send(clerk, Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Repeat("\n甲,乙", WorkerFile.MaxLines + 1))));
        var bytes = await Send(clerk, new byte[WorkerFile.MaxBytes + 1]);
        var unreadable = await Send(clerk, [0x80, 0xFF, 0xFF, 0xFE]);

        Assert.Contains("只有表头", Assert.Single(onlyHead.Problems).Message, StringComparison.Ordinal);
        Assert.Contains("2001 人", Assert.Single(lines.Problems).Message, StringComparison.Ordinal);
        Assert.Contains("2 MB", Assert.Single(bytes.Problems).Message, StringComparison.Ordinal);
        Assert.Contains("读不出来", Assert.Single(unreadable.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_file_asks_the_database_by_the_hundred()
    {
        var (firm, clerk) = await site.GivenFirm();
        var text = new StringBuilder(Head);
        for (var i = 0; i < WorkerFile.MaxLines; i++)
        {
            text.Append('\n').Append(Line("李春兰", occupation: i % 4 == 0 ? "养老护理员" : "家务服务员"));
        }

        using var count = site.CountStatements();
        var result = await Import(clerk, text.ToString());

        Assert.Equal(WorkerFile.MaxLines, result.Registered);
        var reads = count.Statements.Count(s => s.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase));
        Assert.True(reads <= 20, $"{reads} reads");
        var record = await site.Read(db => db.CreditRecords.SingleAsync(r => r.Id == firm.Id));
        Assert.Equal(WorkerFile.MaxLines + 1, record.Facts);
    }

    private static string Line(
        string name, string? idNumber = null, string? mobile = null, string occupation = "家政服务员", string form = "员工制",
        string startedOn = "2026-03-01", string consented = "是") =>
        string.Join(',', name, idNumber ?? A.IdNumber(), mobile ?? A.Mobile().Value, occupation, form, startedOn, consented);

    private async Task<ImportWorkers.Answer> Import(Person clerk, string text, string encoding = "utf-8")
    {
        var bytes = (encoding == "utf-8" ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(encoding)!).GetBytes(text);
        var result = await Send(clerk, bytes);
        Assert.True(result.Succeeded, string.Join(' ', result.Problems.Select(p => p.Message)));
        return result.Value;
    }

    private Task<Common.Result<ImportWorkers.Answer>> Send(Person clerk, byte[] bytes) =>
        site.Send(new ImportWorkers.Command { File = new Upload("人员.csv", bytes.Length, () => new MemoryStream(bytes)) }, clerk);
}
