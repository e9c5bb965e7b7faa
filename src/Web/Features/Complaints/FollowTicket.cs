using System.Globalization;
using System.Security.Cryptography;
using LincangHousekeeping.Application.Complaints;
using Microsoft.AspNetCore.DataProtection;

namespace LincangHousekeeping.Web.Features.Complaints;

/// <summary>
/// Remembers for half an hour, sealed in a cookie, which case a complainant has shown to be hers, so that number and telephone
/// stay out of addresses and the page can be loaded again.
/// </summary>
internal sealed class FollowTicket(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Cookie = "complaint";
    private const char Separator = '\n';
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly IDataProtector _seal = protection.CreateProtector("complaint.follow");

    public void Give(HttpContext http, FollowComplaint.Query proof)
    {
        var until = clock.GetUtcNow().Add(Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        http.Response.Cookies.Append(
            Cookie, _seal.Protect(string.Join(Separator, until, proof.Number, proof.Mobile)),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/complaints" });
    }

    /// <summary>Null when there is none, when it is too old, or when somebody changed it.</summary>
    public FollowComplaint.Query? Read(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } ticket)
        {
            return null;
        }

        try
        {
            return _seal.Unprotect(ticket).Split(Separator) is [var until, var number, var mobile]
                && long.Parse(until, CultureInfo.InvariantCulture) >= clock.GetUtcNow().ToUnixTimeSeconds()
                ? new FollowComplaint.Query { Number = number, Mobile = mobile }
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void TakeBack(HttpContext http) => http.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/complaints" });
}
