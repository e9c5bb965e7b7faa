using LincangHousekeeping.Application.Messages;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Outbox;

/// <summary>An aid while developing: the text messages that no telephone receives. Unknown in production.</summary>
[AdministratorsOnly]
[Route("outbox")]
public sealed class OutboxController(ISender sender, IWebHostEnvironment environment) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) =>
        environment.IsProduction() ? NotFound() : View(await sender.Send(new ListOutbox.Query(), ct));
}
