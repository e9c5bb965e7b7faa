using System.Text;
using CsCheck;
using LincangHousekeeping.Domain.Credit;
using Xunit;
using static LincangHousekeeping.Domain.Tests.Credit.Given;

namespace LincangHousekeeping.Domain.Tests.Credit;

public class FactsFileTests
{
    [Fact]
    public void A_file_gives_its_facts_back() => Histories.Sample(facts =>
    {
        var file = new FactsFile("91530900MA6K00000X", facts).Write();
        var read = FactsFile.Read(file);

        Assert.Equal(facts, read.Facts);
        Assert.Equal(file, (read with { Facts = [.. read.Facts.Reverse()] }).Write());
    });

    [Fact]
    public void A_byte_order_mark_is_welcome() =>
        Assert.Empty(FactsFile.Read([.. Encoding.UTF8.Preamble, .. """{"subject":"X","facts":[]}"""u8]).Facts);

    [Fact]
    public void A_fact_repeated_is_read_and_changes_nothing()
    {
        var fact = Visits(3);
        var once = new FactsFile("X", [fact]);

        Assert.Equal(
            Evidence.From(once.Facts, Rules, Today).ToJson(),
            Evidence.From(FactsFile.Read(new FactsFile("X", [fact, fact]).Write()).Facts, Rules, Today).ToJson());
    }

    [Theory]
    [InlineData("", "第 1 行：不是正确的 JSON")]
    [InlineData("[]", "文件应当是一个 JSON 对象")]
    [InlineData("""{"facts":[]}""", "缺少 subject")]
    [InlineData("""{"subject":"X"}""", "缺少 facts")]
    [InlineData("""{"subject":"X","facts":[],"more":1}""", "第 1 行：more 不认识、重复或形式不对")]
    [InlineData("""{"subject":"X","facts":[]} {}""", "第 1 行：不是正确的 JSON")]
    [InlineData("{\"subject\":\"X\",\n\"facts\":[\n1]}", "第 1 条事实（第 3 行）：应当是一个 JSON 对象")]
    [InlineData("{\"subject\":\"X\",\n\"facts\":[\n{\"kind\":\"visits\",}]}", "第 3 行：不是正确的 JSON")]
    public void A_broken_file_is_refused_with_its_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => FactsFile.Read(Encoding.UTF8.GetBytes(text))).Message);

    [Theory]
    [InlineData("""{}""", "缺少 kind")]
    [InlineData("""{"kind":"gift",COMMON}""", "不认识的种类 gift")]
    [InlineData("""{"kind":"visits",COMMON}""", "缺少 count")]
    [InlineData("""{"kind":"visits",COMMON,"count":0}""", "count 应当是 1 到 1000000 之间的整数")]
    [InlineData("""{"kind":"visits",COMMON,"count":1.5}""", "count 应当是 1 到 1000000 之间的整数")]
    [InlineData("""{"kind":"visits",COMMON,"count":1,"count":2}""", "count 不认识或重复")]
    [InlineData("""{"kind":"visits",COMMON,"count":1,"stars":5}""", "stars 不认识或重复")]
    [InlineData("""{"kind":"answer",COMMON,"reviewer":"r","cluster":"c","evidence":"rumour","value":4}""", "evidence 只能是 survey、visit、contract、none")]
    [InlineData("""{"kind":"answer",COMMON,"reviewer":"r","cluster":"c","evidence":"visit","value":5}""", "value 应当是 0 到 4 之间的整数")]
    [InlineData("""{"kind":"deadline",COMMON,"met":"yes"}""", "met 应当是 true 或 false")]
    [InlineData("""{"kind":"withdrawn",COMMON}""", "撤回必须用 corrects 指明撤回哪一条")]
    [InlineData("""{"kind":"visits","key":"k","happenedOn":"2026-02-30","recordedAt":"2026-01-01T00:00:00Z","count":1}""", "happenedOn 应当是“年-月-日”形式的日期，例如 2026-11-23")]
    [InlineData("""{"kind":"visits","key":"k","happenedOn":"2026-02-03","recordedAt":"2026-01-01T00:00:00+08:00","count":1}""", "recordedAt 应当是世界协调时，例如 2026-11-23T07:05:00Z")]
    [InlineData("""{"kind":"visits","key":"","happenedOn":"2026-02-03","recordedAt":"2026-01-01T00:00:00Z","count":1}""", "key 应当是 1 到 200 个字的文字")]
    [InlineData("""{"kind":"visits","key":"\ud800","happenedOn":"2026-02-03","recordedAt":"2026-01-01T00:00:00Z","count":1}""", "key 含有不完整的字符")]
    public void A_wrong_fact_is_refused_with_its_place(string fact, string why)
    {
        var common = "\"key\":\"k\",\"happenedOn\":\"2026-11-01\",\"recordedAt\":\"2026-11-02T00:00:00Z\"";
        var text = $"{{\"subject\":\"X\",\"facts\":[\n{fact.Replace("COMMON", common, StringComparison.Ordinal)}]}}";

        var refusal = Assert.Throws<FormatException>(() => FactsFile.Read(Encoding.UTF8.GetBytes(text)));

        Assert.Equal($"第 1 条事实（第 2 行）：{why}", refusal.Message);
    }

    [Fact]
    public void References_must_hold()
    {
        var visits = Visits(1);
        var stray = Withdrawal(Order());
        var other = Correcting(Order(), visits);

        Refused([visits, visits with { Count = 2 }], "出现了两次，内容不同");
        Refused([stray], "不在文件中");
        Refused([visits, other], "种类不同");

        static void Refused(ScoringFact[] facts, string why) => Assert.Contains(
            why,
            Assert.Throws<FormatException>(() => FactsFile.Read(new FactsFile("X", facts).Write())).Message,
            StringComparison.Ordinal);
    }
}
