using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LincangHousekeeping.Infrastructure.Messages;

/// <summary>How text messages leave.</summary>
public sealed class MessageOptions
{
    public const string Section = "Messages";

    /// <summary>Whether this process hands messages over. Switched off they wait in the outbox.</summary>
    public bool Deliver { get; set; } = true;

    /// <summary>Where the gateway takes messages; outside production it may be left out, and messages then stay in the outbox page.</summary>
    public string GatewayUrl { get; set; } = "";

    /// <summary>The gateway's bearer token.</summary>
    public string GatewayKey { get; set; } = "";
}

public static class MessageDelivery
{
    /// <summary>A background service that empties the outbox every few seconds. Only the site does this, not the command line.</summary>
    public static IServiceCollection AddMessageDelivery(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = configuration.GetSection(MessageOptions.Section).Get<MessageOptions>() ?? new MessageOptions();
        services.AddOptions<MessageOptions>().Bind(configuration.GetSection(MessageOptions.Section))
            .Validate(
                options => !options.Deliver || options.GatewayUrl.Length > 0 || !environment.IsProduction(),
                "Messages: name the text-message gateway (GatewayUrl, GatewayKey), or let messages wait (Deliver=false).")
            .ValidateOnStart();
        services.AddScoped<Postman>();
        if (settings.GatewayUrl.Length > 0)
        {
            services.AddHttpClient<IMessageGateway, HttpMessageGateway>();
        }
        else
        {
            services.AddSingleton<IMessageGateway, OutboxPageGateway>();
        }

        if (settings.Deliver)
        {
            services.AddHostedService<DeliverMessages>();
        }

        return services;
    }
}

/// <summary>Runs a round of the <see cref="Postman"/> every few seconds for as long as the site runs.</summary>
internal sealed class DeliverMessages(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DeliverMessages> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<Postman>().DeliverAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // A database that is away for a minute must not end delivery for good.
                log.LogError(failure, "A round of messages failed; the next one tries again.");
            }
        }
    }
}
