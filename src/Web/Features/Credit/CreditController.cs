using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Credit;

/// <summary>How the score is made.</summary>
[AllowAnonymous]
[Route("credit")]
public sealed class CreditController(ISender sender) : Controller
{
    [HttpGet("")]
    [PublicPage(Seconds = 600, MayLag = true)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await sender.Send(new ShowMethod.Query(), ct));
}
