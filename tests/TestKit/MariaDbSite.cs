using System.Security.Cryptography;
using MySqlConnector;

namespace LincangHousekeeping.TestKit;

/// <summary>
/// The site on a MariaDB (or MySQL) database of its own. The server is named by LINCANG_TEST_MYSQL, a connection string
/// without a database. <c>tests/run.sh</c> sets it.
/// </summary>
public sealed class MariaDbSite : Site
{
    private static readonly string s_server = Environment.GetEnvironmentVariable("LINCANG_TEST_MYSQL") ?? "";
    private static readonly SemaphoreSlim s_turn = new(1);
    private static string? s_migrated;

    private readonly string _database = $"lincang_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}";

    protected override string Provider => "MySql";

    protected override string ConnectionString => $"{s_server};Database={_database}";

    protected override async Task CreateDatabase()
    {
        if (s_server.Length == 0)
        {
            throw new InvalidOperationException(
                "Set LINCANG_TEST_MYSQL=\"$(bash tests/mariadb.sh start DIR)\", or leave these out: --filter-not-class '*OnMariaDb'.");
        }

        await Execute(s_server, $"CREATE DATABASE {_database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        await s_turn.WaitAsync();
        try
        {
            if (s_migrated is null)
            {
                await Migrate(ConnectionString);
                s_migrated = await ReadSchema();
                return;
            }
        }
        finally
        {
            s_turn.Release();
        }

        await Execute(ConnectionString, s_migrated);
    }

    protected override Task DropDatabase() =>
        s_server.Length > 0 ? Execute(s_server, $"DROP DATABASE IF EXISTS {_database}") : Task.CompletedTask;

    /// <summary>The tables that the migrations made, each as one statement: less than half the work of migrating again.</summary>
    private async Task<string> ReadSchema()
    {
        await using var connection = new MySqlConnection(ConnectionString);
        await connection.OpenAsync();
        List<string> statements = ["SET FOREIGN_KEY_CHECKS = 0"];
        foreach (var table in await Rows("SHOW TABLES", row => row.GetString(0)))
        {
            statements.AddRange(await Rows($"SHOW CREATE TABLE `{table}`", row => row.GetString(1)));
        }

        statements.AddRange(await Rows("SELECT MigrationId, ProductVersion FROM __EFMigrationsHistory",
            row => $"INSERT INTO __EFMigrationsHistory VALUES ('{row.GetString(0)}', '{row.GetString(1)}')"));
        return string.Join(";\n", statements);

        async Task<List<string>> Rows(string query, Func<MySqlDataReader, string> read)
        {
            await using var command = new MySqlCommand(query, connection);
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
            {
                rows.Add(read(reader));
            }

            return rows;
        }
    }

    private static async Task Execute(string connectionString, string statements)
    {
        await using var connection = new MySqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new MySqlCommand(statements, connection);
        await command.ExecuteNonQueryAsync();
    }
}
