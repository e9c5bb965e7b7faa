using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.RegistrationDesk;

/// <summary>The commerce officer's registrations, and the standing that market regulation records.</summary>
[Route("registration-desk")]
public sealed class RegistrationDeskController(ISender sender) : Controller
{
    [OfficersOnly(Department.Commerce, Department.MarketRegulation)]
    [HttpGet("")]
    public async Task<IActionResult> Index(FirmStatus? status, Guid? after, CancellationToken ct) =>
        View(await sender.Send(new ListRegistrations.Query(status, after), ct));

    [OfficersOnly(Department.Commerce, Department.MarketRegulation)]
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken ct) =>
        await sender.Send(new ShowRegistration.Query(id), ct) is { } registration ? View(registration) : NotFound();

    [OfficersOnly(Department.Commerce)]
    [HttpGet("{id:guid}/decide")]
    public IActionResult Decide(Guid id) => View(new DecideRegistration.Command { Id = id });

    [OfficersOnly(Department.Commerce)]
    [HttpPost("{id:guid}/decide")]
    public async Task<IActionResult> Decide(DecideRegistration.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        return result.Succeeded
            ? this.RedirectWithNotice("审核意见已送达企业。", nameof(Details), new { id = form.Id })
            : this.Redisplay(form, result.Problems);
    }

    [OfficersOnly(Department.MarketRegulation)]
    [HttpGet("{id:guid}/standing")]
    public IActionResult Standing(Guid id) => View(new RecordStanding.Command { Id = id });

    [OfficersOnly(Department.MarketRegulation)]
    [HttpPost("{id:guid}/standing")]
    public async Task<IActionResult> Standing(RecordStanding.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        return result.Succeeded
            ? this.RedirectWithNotice("主体状态已记录，公开页面同时更新。", nameof(Details), new { id = form.Id })
            : this.Redisplay(form, result.Problems);
    }
}
