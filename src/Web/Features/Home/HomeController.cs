using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Home;

[AllowAnonymous]
[Route("")]
public sealed class HomeController(ISender sender) : Controller
{
    [HttpGet("")]
    [PublicPage(Seconds = 600, MayLag = true)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await sender.Send(new ShowCityFigures.Query(), ct));
}
