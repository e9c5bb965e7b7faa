using System.CommandLine;
using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Cli;

/// <summary><c>validate</c>: checks numbers, one a line, without a database: <c>value TAB valid|invalid TAB reason</c>, a line for a line.</summary>
internal static class Validate
{
    private static readonly string[] Kinds = ["uscc", "id", "certificate"];

    public static Command Verb(Terminal terminal)
    {
        var kind = Arguments.Text("--kind", "uscc 统一社会信用代码，id 身份证号，certificate 证书编号。", string.Join('|', Kinds));
        kind.AcceptOnlyFromAmong(Kinds);
        var file = new Argument<string>("FILE") { Description = "每行一个号码的文件（UTF-8）；- 表示标准输入。" };
        var verb = new Command("validate", "逐行检查号码，输出：号码、valid 或 invalid、原因，以制表符分隔。") { kind, file };
        verb.SetAction(async (given, ct) =>
        {
            await using var stream = terminal.Open(given.GetRequiredValue(file));
            using var lines = new StreamReader(stream);
            await RunAsync(FaultOf(given.GetRequiredValue(kind), TimeProvider.System.Today()), lines, terminal, ct);
            return ExitCode.Ok;
        });
        return verb;
    }

    private static async Task RunAsync(Func<string, string?> faultOf, StreamReader lines, Terminal terminal, CancellationToken ct)
    {
        await using var answers = terminal.Buffered();
        answers.AutoFlush = terminal.Typing;
        while (await lines.ReadLineAsync(ct) is { } line)
        {
            var fault = faultOf(line);
            var value = line.Replace('\t', ' ');
            await answers.WriteLineAsync($"{value}\t{(fault is null ? "valid" : "invalid")}\t{fault}".AsMemory(), ct);
        }
    }

    /// <summary>What is wrong with a value; null for nothing.</summary>
    private static Func<string, string?> FaultOf(string kind, DateOnly today) => kind switch
    {
        "uscc" => text => UnifiedSocialCreditCode.TryParse(text, out _, out var reason) ? null : reason,
        "id" => text => ResidentIdNumber.TryParse(text, today, out _, out var reason) ? null : reason,
        _ => text => CertificateNumber.TryParse(text, today, out _, out var reason) ? null : reason,
    };
}
