using LincangHousekeeping.Application.Complaints;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.FirmComplaints;

/// <summary>The clerk reads complaints about her firm and answers them.</summary>
[FirmClerksOnly]
[Route("firm-complaints")]
public sealed class FirmComplaintsController(ISender sender) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(bool toAnswer, Guid? after, CancellationToken ct) =>
        View(await sender.Send(new ListFirmComplaints.Query(toAnswer, after), ct));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken ct) =>
        await sender.Send(new ShowFirmComplaint.Query(id), ct) is { } complaint ? View(complaint) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Details(AnswerComplaint.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        if (result.Succeeded)
        {
            return this.RedirectWithNotice("答复已提交，投诉人会收到短信。", nameof(Details), new { id = form.Id });
        }

        return await sender.Send(new ShowFirmComplaint.Query(form.Id), ct) is { } complaint
            ? this.Redisplay(complaint, result.Problems)
            : NotFound();
    }
}
