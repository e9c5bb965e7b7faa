using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Elder;

/// <summary>
/// Switches the larger, plainer display (适老版) on and off. A plain link does it, because a form in the header of public
/// pages would need an anti-forgery token, and a page with a token cannot be cached for everyone.
/// </summary>
[AllowAnonymous]
[Route("elder")]
public sealed class ElderController : Controller
{
    [HttpGet("")]
    public IActionResult Switch(bool on)
    {
        if (on)
        {
            Response.Cookies.Append(ElderMode.Cookie, "1", new() { MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        }
        else
        {
            Response.Cookies.Delete(ElderMode.Cookie);
        }

        return LocalRedirect(CameFrom() ?? "/");
    }

    private string? CameFrom() =>
        Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var page)
        && page.Authority == Request.Host.Value
        && Url.IsLocalUrl(page.PathAndQuery)
            ? page.PathAndQuery
            : null;
}
