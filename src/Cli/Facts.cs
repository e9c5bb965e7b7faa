using System.CommandLine;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LincangHousekeeping.Cli;

/// <summary>
/// <c>facts --firm CODE</c>: a firm's ledger as a facts file, and on the error stream the arguments with which <c>score</c> makes
/// of it the very bytes that the site publishes.
/// </summary>
internal static class Facts
{
    public static Command Verb(Terminal terminal, Register register)
    {
        var firm = Arguments.Option<UnifiedSocialCreditCode>(
            "--firm", "企业的统一社会信用代码。", "CODE", UnifiedSocialCreditCode.TryParseWithoutCheck);
        var file = Arguments.Text("--out", "写入的文件；不写则输出到标准输出。", "FILE", required: false);
        var verb = new Command("facts", "导出一家企业的全部信用事实（格式见 docs/credit-score.md）。") { firm, file };
        verb.SetAction((given, ct) => register.UseUpToDateAsync(
            services => RunAsync(services.GetRequiredService<IRegisterDb>(), terminal, given.GetRequiredValue(firm), given.GetValue(file), ct), ct));
        return verb;
    }

    private static async Task<int> RunAsync(IRegisterDb db, Terminal terminal, UnifiedSocialCreditCode code, string? file, CancellationToken ct)
    {
        var record = await db.Firms.Where(f => f.Code == code).Join(db.CreditRecords.AsNoTracking(), f => f.Id, r => r.Id, (_, r) => r)
            .SingleOrDefaultAsync(ct) ?? throw new RefusedException($"登记名录中没有 {code}，或它还没有信用记录。");

        // Up to the state of the record, should the site append meanwhile.
        var facts = await db.CreditFacts.AsNoTracking()
            .Where(f => f.SubjectId == record.Id && f.Sequence <= record.Facts).OrderBy(f => f.Sequence).ToListAsync(ct);
        var bytes = new FactsFile(code.Value, [.. facts.Select(f => f.ToScoringFact())]).Write();
        if (file is null)
        {
            await terminal.Output.WriteAsync(bytes, ct);
        }
        else
        {
            await File.WriteAllBytesAsync(file, bytes, ct);
        }

        var held = record.Held is { } grade ? $" --held {grade}" : "";
        terminal.Error.WriteLine(FormattableString.Invariant($"共 {facts.Count} 条事实。以下参数得出网站公布的计算说明："));
        terminal.Error.WriteLine(FormattableString.Invariant(
            $"score --facts {file ?? "FILE"} --rules db/reference/credit-rules/{record.RuleVersion}.json --as-of {record.ScoredAsOf:yyyy-MM-dd}{held}"));
        return ExitCode.Ok;
    }
}
