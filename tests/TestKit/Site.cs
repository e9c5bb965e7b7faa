using LincangHousekeeping.Application;
using LincangHousekeeping.Infrastructure;
using LincangHousekeeping.Infrastructure.Data;
using LincangHousekeeping.Infrastructure.Identity;
using Mediator;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LincangHousekeeping.TestKit;

/// <summary>
/// The whole site, listening on a free port of 127.0.0.1, on a database and a files folder of its own. A class fixture: one
/// per test class and database, so the tests of a class share their data, run one after another, and disturb no other class.
/// </summary>
public abstract class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>When every test begins: Monday 23 November 2026, 09:00 in China.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private const string EnvironmentName = "Testing";

    private readonly StatementRecorder _recorder = new();

    /// <summary>What the site takes for the time. Moves only when a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(Start);

    /// <summary>A folder that is deleted with the site; stored files lie in its <c>files</c>.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("lincang-test-").FullName;

    /// <summary>Where the site listens.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>The settings that this site runs with, for another program on the same register.</summary>
    public IReadOnlyDictionary<string, string?> Configuration => Settings(ConnectionString);

    /// <summary>Somebody without an account, with cookies of their own.</summary>
    public Browser Browser() => new(Address, Clock);

    /// <summary>Somebody who has signed in.</summary>
    public async Task<Browser> Browser(Person person)
    {
        var browser = Browser();
        browser.Take(await SessionOf(person));
        return browser;
    }

    /// <summary>The session cookie that signing in would give <paramref name="person"/>. Opens their account if there is none yet.</summary>
    public async Task<(string Name, string Value)> SessionOf(Person person)
    {
        await using var scope = Services.CreateAsyncScope();
        var signIn = scope.ServiceProvider.GetRequiredService<SignInManager<Account>>();
        var account = await signIn.UserManager.FindByIdAsync(person.Id.ToString());
        if (account is null)
        {
            account = person.ToAccount();
            var made = await signIn.UserManager.CreateAsync(account);
            if (!made.Succeeded)
            {
                throw new InvalidOperationException(string.Join(" ", made.Errors.Select(e => e.Description)));
            }
        }

        var cookie = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = Clock.GetUtcNow() + cookie.ExpireTimeSpan };
        var ticket = new AuthenticationTicket(
            await signIn.CreateUserPrincipalAsync(account), properties, IdentityConstants.ApplicationScheme);
        return (cookie.Cookie.Name!, cookie.TicketDataFormat.Protect(ticket));
    }

    /// <summary>Runs one use case as <paramref name="person"/>, or as the public, through the same pipeline as a page does.</summary>
    public async Task<T> Send<T>(ICommand<T> command, Person? person = null)
    {
        await using var scope = ScopeOf(person);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(command, TestContext.Current.CancellationToken);
    }

    /// <summary>Asks one query, as <see cref="Send{T}(ICommand{T}, Person?)"/> does.</summary>
    public async Task<T> Send<T>(IQuery<T> query, Person? person = null)
    {
        await using var scope = ScopeOf(person);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(query, TestContext.Current.CancellationToken);
    }

    /// <summary>Puts valid objects into the register.</summary>
    public async Task Given(params object[] entities)
    {
        await using var scope = ScopeOf(null);
        var db = scope.ServiceProvider.GetRequiredService<RegisterDb>();
        db.AddRange(entities);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Reads what the register holds, in a context of its own.</summary>
    public async Task<T> Read<T>(Func<RegisterDb, Task<T>> question)
    {
        await using var scope = ScopeOf(null);
        return await question(scope.ServiceProvider.GetRequiredService<RegisterDb>());
    }

    /// <summary>Counts what the site asks of the database from now until the result is disposed.</summary>
    public StatementCount CountStatements() => _recorder.Begin();

    public async ValueTask InitializeAsync()
    {
        await CreateDatabase();
        UseKestrel(0);
        StartServer();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await DropDatabase();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected abstract string Provider { get; }

    protected abstract string ConnectionString { get; }

    /// <summary>Makes the database and brings its schema up to date.</summary>
    protected abstract Task CreateDatabase();

    protected abstract Task DropDatabase();

    /// <summary>Applies every migration from nothing, as <c>Cli migrate</c> does.</summary>
    protected async Task Migrate(string connectionString)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = EnvironmentName });
        builder.Configuration.AddInMemoryCollection(Settings(connectionString));
        builder.Services.AddApplication(null);
        builder.Services.AddInfrastructure(builder.Configuration, builder.Environment);
        builder.Services.AddLogging();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddAccounts(builder.Configuration);
        using var host = builder.Build();
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RegisterDb>().MigrateAsync(CancellationToken.None);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in Settings(ConnectionString))
        {
            builder.UseSetting(key, value);
        }

        // As in production: static files in their compressed form, no developer's pages.
        builder.UseEnvironment(EnvironmentName);
        builder.UseStaticWebAssets();
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.ConfigureDbContext<SqliteRegisterDb>(options => options.AddInterceptors(_recorder));
            services.ConfigureDbContext<MySqlRegisterDb>(options => options.AddInterceptors(_recorder));
        });
    }

    private Dictionary<string, string?> Settings(string connectionString) => new()
    {
        ["Database:Provider"] = Provider,
        ["Database:ConnectionString"] = connectionString,
        ["Files:Folder"] = Path.Combine(Folder, "files"),
        ["Keys:Folder"] = Path.Combine(Folder, "keys"),
        ["Demo:Seed"] = "false",
        ["ReloadStaticAssetsAtRuntime"] = "false",
        ["Messages:Deliver"] = "false",
        ["Logging:LogLevel:Default"] = "Warning",
        ["PersonalData:Keys:test"] = Convert.ToBase64String(new byte[32]),
        ["PersonalData:Current"] = "test",
        ["PersonalData:IndexKey"] = Convert.ToBase64String(new byte[32]),
    };

    private AsyncServiceScope ScopeOf(Person? person)
    {
        var scope = Services.CreateAsyncScope();
        Services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = person?.ToPrincipal() ?? new(),
            RequestServices = scope.ServiceProvider,
        };
        return scope;
    }
}
