using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LincangHousekeeping.Web.Features.Errors;

/// <summary>The page behind every answer that failed. Requests arrive here again with their own method and form.</summary>
[AllowAnonymous]
[DisableRateLimiting]
[IgnoreAntiforgeryToken]
[Route("error")]
public sealed class ErrorsController : Controller
{
    // Without a parameter, since binding one would read the form that may be the very cause of the error.
    [Route("{code:int:range(400,599)}")]
    public IActionResult Show()
    {
        var asked = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        var code = HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? asked : Response.StatusCode;
        Response.StatusCode = code;
        return View(ErrorPage.Of(code, HttpContext.TraceIdentifier));
    }
}
