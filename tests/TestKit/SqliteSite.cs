using Microsoft.Data.Sqlite;

namespace LincangHousekeeping.TestKit;

/// <summary>The site on a SQLite file of its own: a copy of one that was migrated once.</summary>
public sealed class SqliteSite : Site
{
    private static readonly SemaphoreSlim s_turn = new(1);
    private static byte[]? s_migrated;

    protected override string Provider => "Sqlite";

    protected override string ConnectionString => $"Data Source={DatabaseFile}";

    private string DatabaseFile => Path.Combine(Folder, "register.db");

    protected override async Task CreateDatabase()
    {
        await s_turn.WaitAsync();
        try
        {
            s_migrated ??= await MigrateOnce();
        }
        finally
        {
            s_turn.Release();
        }

        await File.WriteAllBytesAsync(DatabaseFile, s_migrated);
    }

    protected override Task DropDatabase()
    {
        ClearPool();
        return Task.CompletedTask;
    }

    private async Task<byte[]> MigrateOnce()
    {
        await Migrate(ConnectionString);
        ClearPool();
        return await File.ReadAllBytesAsync(DatabaseFile);
    }

    /// <summary>Closes what the pool holds, which also folds the write-ahead log into the file.</summary>
    private void ClearPool()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
