using LincangHousekeeping.Application.Accounts;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Infrastructure.Data;
using LincangHousekeeping.Infrastructure.Demo;
using LincangHousekeeping.Infrastructure.Files;
using LincangHousekeeping.Infrastructure.Identity;
using LincangHousekeeping.Infrastructure.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LincangHousekeeping.Infrastructure;

public static class DependencyInjection
{
    /// <summary>Database, encryption, files and accounts, as the configuration says.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddPersonalDataKeys(configuration, environment);
        services.AddRegisterDb(configuration);

        services.AddOptions<FileStoreOptions>().Bind(configuration.GetSection(FileStoreOptions.Section))
            .PostConfigure(o => o.Folder = o.Folder.Length > 0 ? o.Folder : Path.Combine(DataFolder.Default, "files"));
        services.AddSingleton<IFileStore, DiskFileStore>();
        services.AddSingleton<ISecrets, Secrets>();
        services.AddOptions<SiteOptions>().Bind(configuration.GetSection(SiteOptions.Section));
        services.AddSingleton<ISiteAddress, SiteAddress>();
        return services;
    }

    /// <summary>Sign-in by cookie. The command line needs accounts, too, but nobody signs in there.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("lincang")
            .PersistKeysToFileSystem(new DirectoryInfo(configuration["Keys:Folder"] ?? Path.Combine(DataFolder.Default, "keys")));
        services.AddScoped<ICurrentUser, HttpCurrentUser>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 10;
                options.Password.RequiredUniqueChars = 5;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.AllowedForNewUsers = true;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddSignInManager()
            .AddEntityFrameworkStores<RegisterDb>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddErrorDescriber<ChineseIdentityErrors>();
        services.AddScoped<IAccounts, Accounts>();
        services.AddScoped<DemoSeeder>();
        return services;
    }

    private static void AddRegisterDb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<DispatchDomainEvents>();
        services.AddScoped<CountPublicChanges>();
        var settings = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        switch (settings.Provider)
        {
            case DatabaseProvider.Sqlite:
                var file = settings.ConnectionString.Length > 0
                    ? settings.ConnectionString
                    : new SqliteConnectionStringBuilder { DataSource = Path.Combine(DataFolder.Default, "lincang.db") }.ConnectionString;
                services.AddDbContext<RegisterDb, SqliteRegisterDb>((provider, options) => options
                    .UseSqlite(file, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                    .AddInterceptors(provider.GetRequiredService<DispatchDomainEvents>(), provider.GetRequiredService<CountPublicChanges>()));
                break;
            case DatabaseProvider.MySql:
                var version = settings.ServerVersion.Length > 0
                    ? ServerVersion.Parse(settings.ServerVersion)
                    : ServerVersion.AutoDetect(settings.ConnectionString);
                services.AddDbContext<RegisterDb, MySqlRegisterDb>((provider, options) => options
                    .UseMySql(settings.ConnectionString, version, mysql => mysql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                    .AddInterceptors(provider.GetRequiredService<DispatchDomainEvents>(), provider.GetRequiredService<CountPublicChanges>()));
                break;
        }

        services.AddScoped<IRegisterDb>(provider => provider.GetRequiredService<RegisterDb>());
    }

    private static void AddPersonalDataKeys(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<PersonalDataKeys>().Bind(configuration.GetSection(PersonalDataKeys.Section))
            .PostConfigure(keys =>
            {
                if (keys.Current.Length == 0 && !environment.IsProduction())
                {
                    DevelopmentKeys.Fill(keys, DataFolder.Default);
                }
            })
            .Validate(keys => keys.Current.Length > 0 && keys.IndexKey.Length > 0,
                "PersonalData: name the encryption keys (Keys, Current, IndexKey); see docs/operations.md.")
            .ValidateOnStart();
        services.AddSingleton<PersonalDataCipher>();
        services.AddSingleton<IBlindIndex, BlindIndex>();
    }
}

public enum DatabaseProvider { Sqlite, MySql }

/// <summary>Which database, and where. Without any setting: SQLite in <see cref="DataFolder"/>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; }
    public string ConnectionString { get; set; } = "";

    /// <summary>Such as <c>10.11.19-mariadb</c> or <c>8.0.36-mysql</c>; asked from the server when empty.</summary>
    public string ServerVersion { get; set; } = "";
}

/// <summary>How the site is reached from outside.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    public string Address { get; set; } = "http://localhost:5080";
}

internal sealed class SiteAddress(IOptions<SiteOptions> options) : ISiteAddress
{
    public string LinkTo(string path) => options.Value.Address.TrimEnd('/') + path;
}
