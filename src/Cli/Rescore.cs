using System.CommandLine;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Credit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LincangHousekeeping.Cli;

/// <summary><c>rescore --all</c>: see <see cref="RescoreAll"/>. Refused (1) also when something was found wrong, so that a nightly job shows it.</summary>
internal static class Rescore
{
    private const int FirmsNamed = 20;

    public static Command Verb(Terminal terminal, Register register)
    {
        var all = new Option<bool>("--all") { Description = "全部企业（必须写明）。" };
        var verb = new Command("rescore", "由信用事实重新计算信用分，并核对已存的评分依据。") { all };
        verb.Validators.Add(given =>
        {
            if (!given.GetValue(all))
            {
                given.AddError("请写明 --all：重新计算全部企业。");
            }
        });
        verb.SetAction((_, ct) => register.UseUpToDateAsync(services => RunAsync(services, terminal, ct), ct));
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, CancellationToken ct)
    {
        var rescore = services.GetRequiredService<RescoreAll>();
        var clock = services.GetRequiredService<TimeProvider>();
        var began = clock.GetTimestamp();
        var report = await terminal.ShowProgressAsync("重新评分", await rescore.CountAsync(ct),
            advance => rescore.RunAsync(done => advance(done.Firms), ct));
        var seconds = Math.Max(0.001, clock.GetElapsedTime(began).TotalSeconds);

        terminal.Text.WriteLine(FormattableString.Invariant(
            $"{report.Firms:N0} 家企业，{report.Facts:N0} 条事实，更新 {report.Written:N0} 家；用时 {seconds:N1} 秒，每秒 {report.Firms / seconds:N0} 家、{report.Facts / seconds:N0} 条。"));
        terminal.Text.WriteLine(FormattableString.Invariant(
            $"重放与已存依据不一致：{report.Differed.Count:N0} 家；事实链不完整：{report.Broken.Count:N0} 家。"));

        var db = services.GetRequiredService<IRegisterDb>();
        await NameAsync("已按事实更正", report.Differed);
        await NameAsync("事实被改动过，保留原分，请立即核查", report.Broken);
        return report.Differed.Count + report.Broken.Count == 0 ? ExitCode.Ok : ExitCode.Refused;

        async Task NameAsync(string what, IReadOnlyList<Guid> firms)
        {
            foreach (var id in firms.Take(FirmsNamed))
            {
                var code = await db.Firms.Where(f => f.Id == id).Select(f => f.Code).SingleOrDefaultAsync(ct);
                terminal.Error.WriteLine($"{what}：{code?.Value ?? id.ToString()}");
            }

            if (firms.Count > FirmsNamed)
            {
                terminal.Error.WriteLine(FormattableString.Invariant($"{what}：另有 {firms.Count - FirmsNamed:N0} 家"));
            }
        }
    }
}
