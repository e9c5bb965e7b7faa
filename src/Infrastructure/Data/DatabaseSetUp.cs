using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>Brings the schema up to date.</summary>
public static class DatabaseSetUp
{
    /// <summary>
    /// Applies what migrations are missing; the embedded database is also put into write-ahead mode. EF takes the database's
    /// migration lock, so that two processes at once apply each migration once.
    /// </summary>
    public static async Task MigrateAsync(this RegisterDb db, CancellationToken ct)
    {
        if (db is SqliteRegisterDb)
        {
            var file = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }
        }

        await db.Database.MigrateAsync(ct);

        if (db is SqliteRegisterDb)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", ct);
        }
    }
}
