using System.CommandLine;
using LincangHousekeeping.Infrastructure.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace LincangHousekeeping.Cli;

/// <summary>
/// <c>seed</c>: fills an empty register with invented data. Without sizes the demo of the site; with sizes, large sets for load tests.
/// </summary>
internal static class Seed
{
    public static Command Verb(Terminal terminal, Register register)
    {
        var firms = new Option<int?>("--firms") { Description = "企业数。不写规模时生成网站演示数据。" };
        var workers = new Option<int?>("--workers") { Description = "服务人员数，默认是企业数的 10 倍。" };
        var reviews = new Option<int?>("--reviews") { Description = "评价数，默认是企业数的 10 倍。" };
        var verb = new Command("seed", "往空的数据库里生成演示或压力测试数据。不要用于正式环境。") { firms, workers, reviews };
        verb.Validators.Add(given =>
        {
            if (given.GetValue(firms) is null && (given.GetValue(workers) ?? given.GetValue(reviews)) is not null)
            {
                given.AddError("请同时写明 --firms。");
            }

            if (new[] { given.GetValue(firms), given.GetValue(workers), given.GetValue(reviews) }.Any(n => n <= 0))
            {
                given.AddError("数量要大于零。");
            }
        });
        verb.SetAction((given, ct) =>
        {
            var size = given.GetValue(firms) is { } count
                ? DemoSize.Load(count, given.GetValue(workers) ?? count * 10, given.GetValue(reviews) ?? count * 10)
                : DemoSize.Site;
            return register.UseUpToDateAsync(services => RunAsync(services, size, terminal, ct), ct);
        });
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, DemoSize size, Terminal terminal, CancellationToken ct)
    {
        var seeder = services.GetRequiredService<DemoSeeder>();
        if (!await seeder.IsEmptyAsync(ct))
        {
            terminal.Error.WriteLine("数据库里已有企业，不能再生成演示数据；请换一个空的数据库。");
            return ExitCode.Refused;
        }

        var clock = services.GetRequiredService<TimeProvider>();
        var began = clock.GetTimestamp();
        await terminal.ShowProgressAsync("生成数据", size.Firms, async advance =>
        {
            await seeder.SeedAsync(size, advance, ct);
            return size;
        });
        var seconds = clock.GetElapsedTime(began).TotalSeconds;
        terminal.Text.WriteLine(FormattableString.Invariant(
            $"{size.Firms:N0} 家企业、{size.Workers:N0} 名服务人员、{size.Contracts:N0} 份合同、{size.Reviews:N0} 条评价，用时 {seconds:N1} 秒。"));
        if (size.Cases)
        {
            terminal.Text.WriteLine($"演示账号：{string.Join('、', DemoSeeder.Accounts.Select(a => a.UserName))}；密码都是 {DemoSeeder.Password}");
        }

        return ExitCode.Ok;
    }
}
