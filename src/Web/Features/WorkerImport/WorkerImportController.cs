using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.WorkerImport;

/// <summary>Many workers from one file: template, upload, what is wrong or what was done.</summary>
[FirmClerksOnly]
[Route("workers/import")]
public sealed class WorkerImportController(ISender sender) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) =>
        await sender.Send(new ListWorkers.Query(), ct) is null ? View("NotRegistered") : View(new ImportWorkers.Command());

    [HttpGet("template")]
    public FileContentResult Template() => File(WorkerFile.Template(), "text/csv; charset=utf-8", "服务人员导入模板.csv");

    [HttpPost("")]
    [RequestSizeLimit(WorkerFile.MaxBytes + RequestSize.FormBytes)]
    public async Task<IActionResult> Index(ImportWorkers.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        if (!result.Succeeded)
        {
            return this.Redisplay(form, result.Problems);
        }

        return result.Value is { Faults.Count: > 0 } refused
            ? this.Redisplay(refused.Faults, [], "Faults")
            : RedirectToAction(nameof(Finished), new { result.Value.Registered, result.Value.Recognised, result.Value.Unchanged });
    }

    [HttpGet("done")]
    public IActionResult Finished(int registered, int recognised, int unchanged) =>
        View(new ImportWorkers.Answer([], registered, recognised, unchanged));
}
