using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Workers;

/// <summary>The clerk's workers: who works here, a new one, one's record, leaving.</summary>
[FirmClerksOnly]
[Route("workers")]
public sealed class WorkersController(ISender sender) : Controller
{
    /// <summary>Where the form learns of the worker who is here already.</summary>
    public const string AlreadyHere = "AlreadyHere";

    [HttpGet("")]
    public async Task<IActionResult> Index(bool left, string? occupation, bool withoutPapers, Guid? after, CancellationToken ct) =>
        await List(new ListWorkers.Query(left, occupation, withoutPapers, after), ct);

    /// <summary>A post, so that neither name nor number stands in an address.</summary>
    [HttpPost("find")]
    public async Task<IActionResult> Find(string? words, bool left, CancellationToken ct) =>
        await List(new ListWorkers.Query(left) { Words = words ?? "" }, ct);

    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken ct) =>
        await sender.Send(new ListWorkers.Query(), ct) is null ? View("NotRegistered") : View(new RegisterWorker.Command { Once = Guid.CreateVersion7() });

    [HttpPost("new")]
    public async Task<IActionResult> New(RegisterWorker.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        if (!result.Succeeded)
        {
            return this.Redisplay(form, result.Problems);
        }

        var (outcome, workerId) = result.Value;
        if (outcome == RegisterWorker.Outcome.AlreadyHere)
        {
            ViewData[AlreadyHere] = workerId;
            return this.Redisplay(form, [new(nameof(form.IdNumber), "这位服务员已经登记在本企业名下，没有重复登记。")]);
        }

        return this.RedirectWithNotice(
            outcome == RegisterWorker.Outcome.Registered
                ? "服务员已登记。"
                : "平台上已有这位服务员的记录，已直接加入本企业，没有重复建档；手机号沿用平台上原有的。",
            nameof(Details), new { id = workerId });
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken ct) =>
        await sender.Send(new ShowWorker.Query(id), ct) is { } worker ? View(worker) : NotFound();

    [HttpGet("{id:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, CancellationToken ct) =>
        await sender.Send(new ShowWorker.Query(id), ct) switch
        {
            null => NotFound(),
            { Current: null } => RedirectToAction(nameof(Details), new { id }),
            _ => View(new EndEmployment.Command { WorkerId = id }),
        };

    [HttpPost("{id:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, EndEmployment.Command form, CancellationToken ct)
    {
        var leaving = form with { WorkerId = id };
        var result = await sender.Send(leaving, ct);
        return result.Succeeded
            ? this.RedirectWithNotice("离职已记录。服务员的记录和证书仍归本人。", nameof(Details), new { id })
            : this.Redisplay(leaving, result.Problems);
    }

    private async Task<IActionResult> List(ListWorkers.Query query, CancellationToken ct) =>
        await sender.Send(query, ct) is { } workers ? View("Index", workers) : View("NotRegistered");
}
