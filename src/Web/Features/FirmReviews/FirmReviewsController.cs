using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reviews;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.FirmReviews;

/// <summary>What customers said about the clerk's firm, and its reply.</summary>
[FirmClerksOnly]
[FirmFirst]
[Route("firm-reviews")]
public sealed class FirmReviewsController(ISender sender) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(bool unanswered, Guid? after, CancellationToken ct) =>
        View(await sender.Send(new ListFirmReviews.Query(unanswered, after), ct));

    [HttpGet("{id:guid}/reply")]
    public async Task<IActionResult> Reply(Guid id, CancellationToken ct) =>
        await sender.Send(new ShowFirmReview.Query(id), ct) switch
        {
            null => NotFound(),
            { Reply: not null } => RedirectToAction(nameof(Index)),
            var review => View(new ReplyPage(review, new ReplyToReview.Command { Id = id })),
        };

    [HttpPost("{id:guid}/reply")]
    public async Task<IActionResult> Reply(ReplyToReview.Command form, CancellationToken ct)
    {
        if (await sender.Send(new ShowFirmReview.Query(form.Id), ct) is not { } review)
        {
            return NotFound();
        }

        IReadOnlyList<Problem> problems = [];
        if (ModelState.IsValid)
        {
            var result = await sender.Send(form, ct);
            if (result.Succeeded)
            {
                return this.RedirectWithNotice("回复已公开。", nameof(Index));
            }

            problems = result.Problems;
        }

        return this.Redisplay(new ReplyPage(review, form), problems);
    }
}
