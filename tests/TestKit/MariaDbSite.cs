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

        await Execute($"CREATE DATABASE {_database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        await Migrate(ConnectionString);
    }

    protected override Task DropDatabase() => Execute($"DROP DATABASE IF EXISTS {_database}");

    private static async Task Execute(string statement)
    {
        await using var connection = new MySqlConnection(s_server);
        await connection.OpenAsync();
        await using var command = new MySqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
