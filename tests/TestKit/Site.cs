using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LincangHousekeeping.TestKit;

/// <summary>
/// The whole site in memory, on a database and a files folder of its own. A class fixture: one per test class and database,
/// so the tests of a class share their data, run one after another, and disturb no other class.
/// </summary>
public abstract class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>When every test begins: Monday 23 November 2026, 09:00 in China.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private readonly StatementRecorder _recorder = new();
    private bool _listening;

    /// <summary>What the site takes for the time. Moves only when a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(Start);

    /// <summary>A folder that is deleted with the site; stored files lie in its <c>files</c>.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("lincang-test-").FullName;

    /// <summary>A visitor with cookies of their own.</summary>
    public Browser Browser() => new(CreateDefaultClient(new Uri("https://localhost")), Clock);

    /// <summary>Counts what the site asks of the database from now until the result is disposed.</summary>
    public StatementCount CountStatements() => _recorder.Begin();

    /// <summary>Serves on a free port of 127.0.0.1, for a real browser. May be asked again.</summary>
    public Uri Listen()
    {
        if (!_listening)
        {
            UseKestrel(0);
            StartServer();
            _listening = true;
        }

        return ClientOptions.BaseAddress;
    }

    public async ValueTask InitializeAsync() => await CreateDatabase();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await DropDatabase();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected abstract string Provider { get; }

    protected abstract string ConnectionString { get; }

    protected abstract Task CreateDatabase();

    protected abstract Task DropDatabase();

    protected static string RandomName() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:Provider", Provider);
        builder.UseSetting("Database:ConnectionString", ConnectionString);
        builder.UseSetting("Files:Folder", Path.Combine(Folder, "files"));
        builder.UseSetting("Demo:Seed", "false");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        });
    }
}
