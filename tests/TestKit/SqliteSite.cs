using Microsoft.Data.Sqlite;

namespace LincangHousekeeping.TestKit;

/// <summary>The site on a SQLite file of its own.</summary>
public sealed class SqliteSite : Site
{
    protected override string Provider => "Sqlite";

    protected override string ConnectionString => $"Data Source={Path.Combine(Folder, "register.db")}";

    protected override Task CreateDatabase() => Task.CompletedTask;

    protected override Task DropDatabase()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
        return Task.CompletedTask;
    }
}
