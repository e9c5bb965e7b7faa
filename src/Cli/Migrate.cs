using System.CommandLine;
using LincangHousekeeping.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LincangHousekeeping.Cli;

/// <summary><c>migrate</c>: brings the schema of the configured database up to date.</summary>
internal static class Migrate
{
    public static Command Verb(Terminal terminal, Register register)
    {
        var verb = new Command("migrate", "建立数据库的表，或更新到最新结构。可以重复运行。");
        verb.SetAction((_, ct) => register.UseAsync(services => RunAsync(services.GetRequiredService<RegisterDb>(), terminal, ct)));
        return verb;
    }

    private static async Task<int> RunAsync(RegisterDb db, Terminal terminal, CancellationToken ct)
    {
        List<string> missing = [.. await db.Database.GetPendingMigrationsAsync(ct)];
        await db.MigrateAsync(ct);
        foreach (var migration in missing)
        {
            terminal.Text.WriteLine($"已执行 {migration}");
        }

        terminal.Text.WriteLine("数据库结构已是最新。");
        return ExitCode.Ok;
    }
}
