using System.Text;
using LincangHousekeeping.Cli;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.TestKit;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Cli;

/// <summary>What the command line does without a register.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lincang-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("nonsense", "nonsense")]
    [InlineData("rescore", "--all")]
    [InlineData("seed --reviews 10", "--firms")]
    [InlineData("create-admin", "--user")]
    [InlineData("facts --firm 91530902MA6TEJT01", "18 位")]
    [InlineData("validate --kind uscc", "FILE")]
    [InlineData("validate --kind name -", "name")]
    [InlineData("score --facts a.json --rules b.json", "--as-of")]
    [InlineData("score --facts a.json --rules b.json --as-of 2026-02-30", "--as-of：请写成")]
    [InlineData("score --facts a.json --rules b.json --as-of 2026-11-23 --held N", "N")]
    [InlineData("score --facts a.json --rules b.json --as-of 2026-11-23 --known-on today", "--known-on：请写成")]
    public async Task Arguments_that_are_not_understood_are_a_usage_error(string args, string named = "--help")
    {
        var run = await Run.Of(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitCode.Usage, run.Exit);
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("create-admin")]
    [InlineData("seed")]
    [InlineData("rescore")]
    [InlineData("score")]
    [InlineData("facts")]
    [InlineData("validate")]
    public async Task Every_verb_says_how_it_is_used(string verb)
    {
        var run = await Run.Of(verb, "--help");

        Assert.Equal(ExitCode.Ok, run.Exit);
        Assert.Contains(verb, run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uscc", "91110000600037341L", "valid")]
    [InlineData("uscc", "52530902mjx123456b", "valid")]
    [InlineData("uscc", "91110000600037341M", "invalid", "校验位")]
    [InlineData("uscc", "9111000060003734I L", "invalid")]
    [InlineData("id", "533521197506151285", "valid")]
    [InlineData("id", "530902198001010018", "invalid", "校验位")]
    [InlineData("id", "530902299901010019", "invalid", "晚于今天")]
    [InlineData("id", "530902800101001", "invalid", "15 位")]
    [InlineData("certificate", "S000053123456193000001", "valid")]
    [InlineData("certificate", "2653003003400001", "valid")]
    [InlineData("certificate", "S0000", "invalid", "22 位")]
    [InlineData("uscc", "", "invalid", "请填写")]
    public async Task A_number_is_answered_by_itself_the_verdict_and_the_reason(string kind, string value, string verdict, string reason = "")
    {
        var run = await Run.On(null, value + "\n", "validate", "--kind", kind, "-");

        var cells = run.Text.TrimEnd('\n').Split('\t');
        Assert.Equal(ExitCode.Ok, run.Exit);
        Assert.Equal(3, cells.Length);
        Assert.Equal((value, verdict), (cells[0], cells[1]));
        Assert.Contains(reason, cells[2], StringComparison.Ordinal);
        Assert.Equal(verdict == "valid", cells[2].Length == 0);
    }

    [Fact]
    public async Task Every_line_of_a_file_has_its_answer_in_the_same_place()
    {
        var file = Path.Combine(_folder, "codes.txt");
        await File.WriteAllTextAsync(
            file, "91110000600037341L\r\n\r\na\tb\n𠮷\n91110000600037341L", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), TestContext.Current.CancellationToken);

        var run = await Run.Of("validate", "--kind", "uscc", file);

        var lines = run.Text.TrimEnd('\n').Split('\n').Select(l => l.Split('\t'));
        Assert.Equal(["91110000600037341L", "", "a b", "𠮷", "91110000600037341L"], lines.Select(l => l[0]));
        Assert.Equal(["valid", "invalid", "invalid", "invalid", "valid"], lines.Select(l => l[1]));
    }

    [Fact]
    public async Task A_score_is_explained_without_a_register_by_the_bytes_of_the_scorer()
    {
        ScoringFact[] facts = Ledger.Of(A.Today);
        var file = await Written(new FactsFile("91110000600037341L", facts).Write());
        var rules = RuleSet.Parse(await File.ReadAllTextAsync(Run.Rules, TestContext.Current.CancellationToken));

        var run = await Run.Of("score", "--facts", file, "--rules", Run.Rules, "--as-of", "2026-11-23", "--held", "A", "--known-on", "2026-10-31");

        Assert.Equal("", run.Errors);
        Assert.Equal(ExitCode.Ok, run.Exit);
        var evidence = Evidence.From(facts, rules, new DateOnly(2026, 11, 23), new DateOnly(2026, 10, 31));
        Assert.Equal(Scorer.Explain("91110000600037341L", evidence, rules, new DateOnly(2026, 11, 23), Grade.A).ToJson(), run.Output);
    }

    [Theory]
    [InlineData("", "第 1 行")]
    [InlineData("{\"subject\":\"x\",\n\"facts\":[\n{\"kind\":\"rumour\"}]}", "第 1 条事实（第 3 行）")]
    [InlineData("{\"subject\":\"x\",\"facts\":[]} more", "第 1 行")]
    public async Task A_broken_facts_file_is_refused_with_its_place(string content, string place)
    {
        var file = await Written(Encoding.UTF8.GetBytes(content));

        var run = await Run.Of("score", "--facts", file, "--rules", Run.Rules, "--as-of", "2026-11-23");

        Assert.Equal(ExitCode.Refused, run.Exit);
        Assert.Contains(file, run.Errors, StringComparison.Ordinal);
        Assert.Contains(place, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var score = await Run.Of("score", "--facts", "/nowhere/facts.json", "--rules", Run.Rules, "--as-of", "2026-11-23");
        var validate = await Run.Of("validate", "--kind", "uscc", "nowhere.txt");

        Assert.Equal((ExitCode.Refused, ExitCode.Refused), (score.Exit, validate.Exit));
        Assert.Contains("/nowhere", score.Errors, StringComparison.Ordinal);
        Assert.Contains("nowhere.txt", validate.Errors, StringComparison.Ordinal);
    }

    private async Task<string> Written(byte[] content)
    {
        var file = Path.Combine(_folder, "facts.json");
        await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
        return file;
    }
}
