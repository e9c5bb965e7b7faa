using LincangHousekeeping.Application.Certificates;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.CertificateDesk;

/// <summary>The human-resources officer verifies certificates against the national register.</summary>
[OfficersOnly(Department.HumanResources)]
[Route("certificate-desk")]
public sealed class CertificateDeskController(ISender sender) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CertificateStatus? status, Guid? after, CancellationToken ct) =>
        View(await sender.Send(new ListCertificateDesk.Query(status ?? CertificateStatus.Submitted, after), ct));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken ct) =>
        await sender.Send(new ShowCertificate.Query(id), ct) is { } certificate ? View(certificate) : NotFound();

    [HttpGet("{id:guid}/holder")]
    public async Task<IActionResult> Holder(Guid id, CancellationToken ct) =>
        await WhileOpen(id, ct) ?? View(new RevealHolder.Command { Id = id });

    /// <summary>Shown in the answer itself: a number that went through a redirect would lie in a cookie or an address.</summary>
    [HttpPost("{id:guid}/holder")]
    public async Task<IActionResult> Holder(Guid id, RevealHolder.Command form, CancellationToken ct)
    {
        var asked = form with { Id = id };
        var result = await sender.Send(asked, ct);
        return result.Succeeded ? View("Revealed", result.Value) : this.Redisplay(asked, result.Problems);
    }

    [HttpGet("{id:guid}/decide")]
    public async Task<IActionResult> Decide(Guid id, CancellationToken ct) =>
        await WhileOpen(id, ct) ?? View(new DecideCertificate.Command { Id = id });

    [HttpPost("{id:guid}/decide")]
    public async Task<IActionResult> Decide(Guid id, DecideCertificate.Command form, CancellationToken ct)
    {
        var decision = form with { Id = id };
        var result = await sender.Send(decision, ct);
        return result.Succeeded
            ? this.RedirectWithNotice("核验结论已记录，企业可以看到。", nameof(Details), new { id })
            : this.Redisplay(decision, result.Problems);
    }

    /// <summary>Where to go instead when there is nothing to decide.</summary>
    private async Task<IActionResult?> WhileOpen(Guid id, CancellationToken ct) => await sender.Send(new ShowCertificate.Query(id), ct) switch
    {
        null => NotFound(),
        { Certificate.IsOpen: false } => RedirectToAction(nameof(Details), new { id }),
        _ => null,
    };
}
