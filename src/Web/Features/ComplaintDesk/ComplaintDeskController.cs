using LincangHousekeeping.Application.Complaints;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.ComplaintDesk;

/// <summary>The officer's complaints: accept or refuse, then decide.</summary>
[OfficersOnly]
[Route("complaint-desk")]
public sealed class ComplaintDeskController(ISender sender) : Controller
{
    private const string Edit = "edit";

    [HttpGet("")]
    public async Task<IActionResult> Index(ListComplaints.Query query, CancellationToken ct) => View(await sender.Send(query, ct));

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Details(Guid id, CancellationToken ct) => OfMine(id, complaint => View(complaint), ct);

    [HttpGet("{id:guid}/accept")]
    public Task<IActionResult> Accept(Guid id, CancellationToken ct) => OfMine(id, _ => View(new AcceptComplaint.Command(id)), ct);

    [HttpPost("{id:guid}/accept")]
    public async Task<IActionResult> Accept(AcceptComplaint.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        return result.Succeeded
            ? this.RedirectWithNotice("已受理，投诉人和企业都会收到短信。", nameof(Details), new { id = form.Id })
            : this.Redisplay(form, result.Problems);
    }

    [HttpGet("{id:guid}/refuse")]
    public Task<IActionResult> Refuse(Guid id, CancellationToken ct) => OfMine(id, _ => View(new RefuseComplaint.Command { Id = id }), ct);

    [HttpPost("{id:guid}/refuse")]
    public async Task<IActionResult> Refuse(RefuseComplaint.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        return result.Succeeded
            ? this.RedirectWithNotice("已决定不予受理，投诉人会收到短信。", nameof(Details), new { id = form.Id })
            : this.Redisplay(form, result.Problems);
    }

    [HttpGet("{id:guid}/decide")]
    public Task<IActionResult> Decide(Guid id, CancellationToken ct) => OfMine(id, _ => View(new DecideComplaint.Command { Id = id }), ct);

    /// <summary>First shows what will follow, then, confirmed, decides.</summary>
    [HttpPost("{id:guid}/decide")]
    public async Task<IActionResult> Decide(DecideComplaint.Command form, string? act, CancellationToken ct)
    {
        if (act == Edit)
        {
            ModelState.Clear();
            return View(form with { Confirmed = false });
        }

        var result = await sender.Send(form, ct);
        return !result.Succeeded ? this.Redisplay(form with { Confirmed = false }, result.Problems)
            : result.Value == DecideComplaint.Outcome.ToConfirm ? View("Confirm", form)
            : this.RedirectWithNotice("处理决定已作出，投诉人会收到短信。", nameof(Details), new { id = form.Id });
    }

    [HttpGet("{id:guid}/reveal")]
    public Task<IActionResult> Reveal(Guid id, CancellationToken ct) => OfMine(id, _ => View(new RevealComplainant.Command { Id = id }), ct);

    [HttpPost("{id:guid}/reveal")]
    public async Task<IActionResult> Reveal(RevealComplainant.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        return result.Succeeded ? View("Revealed", result.Value) : this.Redisplay(form, result.Problems);
    }

    private async Task<IActionResult> OfMine(Guid id, Func<ShowComplaint.Model, IActionResult> answer, CancellationToken ct) =>
        await sender.Send(new ShowComplaint.Query(id), ct) is { } complaint ? answer(complaint) : NotFound();
}
