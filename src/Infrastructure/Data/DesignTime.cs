using LincangHousekeeping.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>Lets <c>dotnet ef</c> build the model without a host, a server or a secret.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteRegisterDb>
{
    public SqliteRegisterDb CreateDbContext(string[] args) =>
        new(DesignTime.Options<SqliteRegisterDb>().UseSqlite("Data Source=design.db").Options);
}

internal sealed class MySqlDesignTime : IDesignTimeDbContextFactory<MySqlRegisterDb>
{
    public MySqlRegisterDb CreateDbContext(string[] args) =>
        new(DesignTime.Options<MySqlRegisterDb>().UseMySql("Server=127.0.0.1", new MySqlServerVersion(new Version(8, 0, 21))).Options);
}

internal static class DesignTime
{
    public static DbContextOptionsBuilder<T> Options<T>()
        where T : DbContext
    {
        // The model only asks that a cipher be there; nothing is sealed at design time.
        var zeros = Convert.ToBase64String(new byte[32]);
        var services = new ServiceCollection()
            .Configure<PersonalDataKeys>(k => (k.Keys["design"], k.Current, k.IndexKey) = (zeros, "design", zeros))
            .AddSingleton<PersonalDataCipher>()
            .BuildServiceProvider();
        return new DbContextOptionsBuilder<T>().UseApplicationServiceProvider(services);
    }
}
