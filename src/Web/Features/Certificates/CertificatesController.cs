using LincangHousekeeping.Application.Certificates;
using LincangHousekeeping.Application.Files;
using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Certificates;

/// <summary>The clerk hands in certificates of her workers and sees how far they are.</summary>
[FirmClerksOnly]
public sealed class CertificatesController(ISender sender) : Controller
{
    [HttpGet("certificates")]
    public async Task<IActionResult> Index(CertificateStatus? status, Guid? after, CancellationToken ct) =>
        await sender.Send(new ListCertificates.Query(status, after), ct) is { } certificates ? View(certificates) : View("NotRegistered");

    [HttpGet("workers/{workerId:guid}/certificates/new")]
    public async Task<IActionResult> New(Guid workerId, CancellationToken ct) =>
        await sender.Send(new ShowWorker.Query(workerId), ct) is { Current: { } job }
            ? View(new SubmitCertificate.Command { Once = Guid.CreateVersion7(), WorkerId = workerId, Occupation = job.Occupation })
            : NotFound();

    [HttpPost("workers/{workerId:guid}/certificates/new")]
    [RequestSizeLimit(FileIntake.MaxBytes + RequestSize.FormBytes)]
    public async Task<IActionResult> New(Guid workerId, SubmitCertificate.Command form, CancellationToken ct)
    {
        var certificate = form with { WorkerId = workerId };
        var result = await sender.Send(certificate, ct);
        if (!result.Succeeded)
        {
            return this.Redisplay(certificate, result.Problems);
        }

        TempData["Notice"] = result.Value.AlreadyThere
            ? "这张证书已经登记过，见下面“职业证书”，没有重复登记。"
            : "证书已提交，人社部门会在 5 个工作日内核验。";
        return RedirectToAction("Details", "Workers", new { id = workerId });
    }
}
