using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace LincangHousekeeping.Web.Hosting;

/// <summary>
/// Names for <c>[EnableRateLimiting]</c>. How many requests one address may make a minute stands in the configuration
/// section <c>RateLimits</c>. Whole offices and mobile networks share an address, so the defaults leave room.
/// </summary>
public static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Search = "search";
    public const string Complaint = "complaint";
    public const string Follow = "follow";
    public const string Review = "review";

    /// <summary>Requests a minute from one address.</summary>
    public sealed class PerMinute
    {
        /// <summary>Switched off only where speed is measured.</summary>
        public bool Enabled { get; set; } = true;
        public int SignIn { get; set; } = 20;
        public int Search { get; set; } = 240;
        public int Complaint { get; set; } = 20;
        public int Follow { get; set; } = 30;
        public int Review { get; set; } = 60;
    }

    internal static void AddSiteRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PerMinute>().Bind(configuration.GetSection("RateLimits"))
            .Validate(
                limits => new[] { limits.SignIn, limits.Search, limits.Complaint, limits.Follow, limits.Review }.All(limit => limit > 0),
                "RateLimits: every limit must be above zero.")
            .ValidateOnStart();

        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            limiter.AddPolicy(SignIn, http => Limit(http, limits => limits.SignIn));
            limiter.AddPolicy(Search, http => Limit(http, limits => limits.Search));
            limiter.AddPolicy(Complaint, http => Limit(http, limits => limits.Complaint));
            limiter.AddPolicy(Follow, http => Limit(http, limits => limits.Follow));
            limiter.AddPolicy(Review, http => Limit(http, limits => limits.Review));
        });
    }

    private static RateLimitPartition<string> Limit(HttpContext http, Func<PerMinute, int> limit)
    {
        var limits = http.RequestServices.GetRequiredService<IOptions<PerMinute>>().Value;
        return limits.Enabled
            ? RateLimitPartition.GetFixedWindowLimiter(Neighbourhood(http.Connection.RemoteIpAddress), _ => new()
            {
                PermitLimit = limit(limits),
                Window = TimeSpan.FromMinutes(1),
            })
            : RateLimitPartition.GetNoLimiter("");
    }

    /// <summary>An IPv4 address, or the /64 network of an IPv6 address, since one household owns all of it.</summary>
    private static string Neighbourhood(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => address.ToString(),
    };
}
