using LincangHousekeeping.Infrastructure.Data;

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
    }
}
