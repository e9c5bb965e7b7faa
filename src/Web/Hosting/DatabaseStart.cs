using LincangHousekeeping.Infrastructure.Data;
using LincangHousekeeping.Infrastructure.Demo;

namespace LincangHousekeeping.Web.Hosting;

/// <summary>What happens to the database when the site starts.</summary>
internal static class DatabaseStart
{
    /// <summary>The embedded database is brought up to date by the site itself; a server's only by <c>migrate</c> on the command line.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegisterDb>();
        if (db is SqliteRegisterDb)
        {
            await db.MigrateAsync(app.Lifetime.ApplicationStopping);
        }

        if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Demo:Seed", defaultValue: true))
        {
            await SeedDemoAsync(scope.ServiceProvider, app.Lifetime.ApplicationStopping);
        }
    }

    /// <summary>Fills an empty register with invented data, and always says how to sign in to it.</summary>
    private static async Task SeedDemoAsync(IServiceProvider services, CancellationToken ct)
    {
        var seeder = services.GetRequiredService<DemoSeeder>();
        if (await seeder.IsEmptyAsync(ct))
        {
            Console.WriteLine("正在准备演示数据（只在第一次启动时）……");
            await seeder.SeedAsync(DemoSize.Site, _ => { }, ct);
        }

        Console.WriteLine($"演示账号（密码都是 {DemoSeeder.Password}）：");
        foreach (var (userName, what) in DemoSeeder.Accounts)
        {
            Console.WriteLine($"  {userName,-18} {what}");
        }
    }
}
