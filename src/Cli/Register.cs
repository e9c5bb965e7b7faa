using LincangHousekeeping.Application;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Infrastructure;
using LincangHousekeeping.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LincangHousekeeping.Cli;

/// <summary>The register as the site sees it: the same configuration, the same use cases, no pages. Opened when a verb needs it.</summary>
internal sealed class Register(Action<HostApplicationBuilder>? adjust)
{
    /// <summary>Does the work in one scope.</summary>
    /// <exception cref="RefusedException">The configuration is wrong.</exception>
    public async Task<T> UseAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        using var host = Open();
        await using var scope = host.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>As <see cref="UseAsync"/>, but not on a schema that the program does not fit.</summary>
    /// <exception cref="RefusedException">The configuration is wrong, or migrations are missing.</exception>
    public Task<T> UseUpToDateAsync<T>(Func<IServiceProvider, Task<T>> work, CancellationToken ct) => UseAsync(async services =>
    {
        var missing = await services.GetRequiredService<RegisterDb>().Database.GetPendingMigrationsAsync(ct);
        return missing.Any() ? throw new RefusedException("数据库还没有建好或不是最新，请先运行 migrate。") : await work(services);
    });

    private IHost Open()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, EnvironmentName = EnvironmentName() });
        var settings = DataFolder.Checkout is { } checkout ? Path.Combine(checkout, "src", "Web") : Directory.GetCurrentDirectory();
        builder.Configuration
            .AddJsonFile(Path.Combine(settings, "appsettings.json"), optional: true)
            .AddJsonFile(Path.Combine(settings, $"appsettings.{builder.Environment.EnvironmentName}.json"), optional: true)
            .AddEnvironmentVariables();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole()
            .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        adjust?.Invoke(builder);

        try
        {
            builder.Services.AddApplication(builder.Configuration["AutoMapper:LicenseKey"]);
            builder.Services.AddInfrastructure(builder.Configuration, builder.Environment);
            builder.Services.AddAccounts(builder.Configuration);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException)
        {
            throw new RefusedException("配置有误：" + wrong.Message);
        }

        builder.Services.AddScoped<ICurrentUser, Operator>();
        return builder.Build();
    }

    /// <summary>As for the site; without a setting a checkout is for development and anything else for production.</summary>
    private static string EnvironmentName() =>
        Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is { Length: > 0 } dotnet ? dotnet
        : Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is { Length: > 0 } site ? site
        : DataFolder.Checkout is not null ? Environments.Development
        : Environments.Production;

    /// <summary>Whoever may start the command line holds database and keys, and so may do what an administrator may.</summary>
    private sealed class Operator : ICurrentUser
    {
        public Guid? Id => null;
        public Role? Role => Application.Common.Role.Administrator;
        public Department? Department => null;
        public string? Division => null;
        public Guid? FirmId => null;
    }
}
