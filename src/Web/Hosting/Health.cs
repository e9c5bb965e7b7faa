using System.Reflection;
using LincangHousekeeping.Infrastructure.Data;

namespace LincangHousekeeping.Web.Hosting;

/// <summary>What a load balancer or an operator asks: is it running, can it work, which version is it.</summary>
internal static class Health
{
    private static readonly string Version =
        typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => "ok").AllowAnonymous();
        app.MapGet("/health/ready", async (RegisterDb db, CancellationToken ct) => await db.Database.CanConnectAsync(ct)
            ? Results.Text("ok")
            : Results.Text("database away", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
        app.MapGet("/version", () => Version).AllowAnonymous();
    }
}
