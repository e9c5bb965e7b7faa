using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reviews;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LincangHousekeeping.Web.Features.Reviews;

/// <summary>A customer answers the platform's invitation. The token in the address is the key; there is no account.</summary>
[AllowAnonymous]
[SecretLink]
[EnableRateLimiting(RateLimits.Review)]
[Route("reviews")]
public sealed class ReviewsController(ISender sender) : Controller
{
    [HttpGet("{token:maxlength(64)}")]
    public async Task<IActionResult> Show(string token, CancellationToken ct) =>
        await Respond(new AnswerInvitation.Command { Token = token }, [], ct);

    [HttpPost("{token:maxlength(64)}")]
    public async Task<IActionResult> Show(AnswerInvitation.Command form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return await Respond(form, [], ct);
        }

        var result = await sender.Send(form, ct);
        return result.Succeeded ? RedirectToAction(nameof(Show), new { token = form.Token }) : await Respond(form, result.Problems, ct);
    }

    /// <summary>The form while the invitation is open; otherwise a page that says what has become of it.</summary>
    private async Task<IActionResult> Respond(AnswerInvitation.Command form, IReadOnlyList<Problem> problems, CancellationToken ct)
    {
        switch (await sender.Send(new ShowInvitation.Query(form.Token), ct))
        {
            case null:
                Response.StatusCode = StatusCodes.Status404NotFound;
                return View("Unknown");
            case { State: ShowInvitation.State.Answered } answered:
                return View("Answered", answered);
            case { State: ShowInvitation.State.Expired } expired:
                Response.StatusCode = StatusCodes.Status410Gone;
                return View("Expired", expired);
            case var open when problems.Count > 0 || !ModelState.IsValid:
                return this.Redisplay(new ReviewPage(open, form), problems, "Answer");
            case var open:
                return View("Answer", new ReviewPage(open, form));
        }
    }
}
