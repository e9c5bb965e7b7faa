using System.CommandLine;
using LincangHousekeeping.Domain.Credit;

namespace LincangHousekeeping.Cli;

/// <summary>
/// <c>score</c>: the explanation of a score from a facts file, as the same bytes everywhere. Needs neither database nor keys, so
/// that anyone can check a published score.
/// </summary>
internal static class Score
{
    public static Command Verb(Terminal terminal)
    {
        var facts = Arguments.Text("--facts", "事实文件（格式见 docs/credit-score.md）；- 表示标准输入。", "FILE");
        var rules = Arguments.Text("--rules", "评分规则文件，如 db/reference/credit-rules/2026.1.json。", "FILE");
        var asOf = Arguments.Day("--as-of", "算到哪一天，如 2026-11-23。", required: true);
        var held = Arguments.Text("--held", "此前保持的等级（用于升降缓冲）；不写表示没有。", "A|B|C|D", required: false);
        held.AcceptOnlyFromAmong("A", "B", "C", "D");
        var knownOn = Arguments.Day("--known-on", "只用这一天（含）以前记录的事实；不写表示全部。", required: false);
        var verb = new Command("score", "由事实文件计算信用分，输出计算说明（JSON）。不用数据库。") { facts, rules, asOf, held, knownOn };
        verb.SetAction(async (given, ct) =>
        {
            var file = await ReadAsync(given.GetRequiredValue(facts), content => FactsFile.Read(content.ToArray()), terminal, ct);
            var ruleSet = await ReadAsync(given.GetRequiredValue(rules), content => RuleSet.Parse(new StreamReader(content).ReadToEnd()), terminal, ct);
            var day = given.GetRequiredValue(asOf)!.Value;
            Grade? before = given.GetValue(held) is { } letter ? Enum.Parse<Grade>(letter) : null;
            var evidence = Evidence.From(file.Facts, ruleSet, day, given.GetValue(knownOn));
            await terminal.Output.WriteAsync(Scorer.Explain(file.Subject, evidence, ruleSet, day, before).ToJson(), ct);
            return ExitCode.Ok;
        });
        return verb;
    }

    private static async Task<T> ReadAsync<T>(string path, Func<MemoryStream, T> read, Terminal terminal, CancellationToken ct)
    {
        using var content = new MemoryStream();
        await using (var stream = terminal.Open(path))
        {
            await stream.CopyToAsync(content, ct);
        }

        try
        {
            content.Position = 0;
            return read(content);
        }
        catch (FormatException wrong)
        {
            throw new RefusedException($"{path}：{wrong.Message}");
        }
    }
}
