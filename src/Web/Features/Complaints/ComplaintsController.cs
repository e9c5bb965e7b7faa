using LincangHousekeeping.Application.Complaints;
using LincangHousekeeping.Application.Files;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LincangHousekeeping.Web.Features.Complaints;

/// <summary>Anyone complains and follows the case, without an account and without script.</summary>
[AllowAnonymous]
[Route("complaints")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ComplaintsController(ISender sender, ReferenceData reference, IDataProtectionProvider protection, TimeProvider clock)
    : Controller
{
    private const long MostBytes = (Complaint.EvidenceMax * FileIntake.MaxBytes) + RequestSize.FormBytes;

    private readonly FollowTicket _ticket = new(protection, clock);

    /// <summary>First the firm, then what it is about, then the form.</summary>
    [HttpGet("new")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> New(string firm = "", string category = "", string words = "", CancellationToken ct = default)
    {
        if (firm.Length == 0 || await sender.Send(new ShowFirmToComplain.Query(firm), ct) is not { } about)
        {
            return await Find(firm, words, ct);
        }

        return reference.ComplaintCategories.Contains(category)
            ? View(new FileComplaint.Command { Once = Guid.CreateVersion7(), Firm = about.Code, Category = category })
            : View("Category", about);
    }

    [HttpPost("new")]
    [RequestSizeLimit(MostBytes)]
    [EnableRateLimiting(RateLimits.Complaint)]
    public async Task<IActionResult> New(FileComplaint.Command form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return this.Redisplay(form, []);
        }

        var result = await sender.Send(form, ct);
        if (!result.Succeeded)
        {
            return this.Redisplay(form, result.Problems);
        }

        _ticket.Give(HttpContext, new FollowComplaint.Query { Number = result.Value, Mobile = form.Mobile });
        return RedirectToAction(nameof(Received));
    }

    [HttpGet("received")]
    public async Task<IActionResult> Received(CancellationToken ct) =>
        await MyCase(ct) is { } mine ? View(mine) : RedirectToAction(nameof(Follow));

    [HttpGet("follow")]
    public async Task<IActionResult> Follow(CancellationToken ct) =>
        await MyCase(ct) is { } mine ? View("Case", mine) : View(new FollowComplaint.Query());

    [HttpPost("follow")]
    [EnableRateLimiting(RateLimits.Follow)]
    public async Task<IActionResult> Follow(FollowComplaint.Query form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        if (!result.Succeeded)
        {
            return this.Redisplay(form, result.Problems);
        }

        _ticket.Give(HttpContext, form);
        return RedirectToAction(nameof(Follow));
    }

    /// <summary>Forgets the case on this device, such as the PC of a service counter.</summary>
    [HttpPost("leave")]
    public IActionResult Leave()
    {
        FollowTicket.TakeBack(HttpContext);
        return RedirectToAction(nameof(Follow));
    }

    private async Task<FollowComplaint.Model?> MyCase(CancellationToken ct) =>
        _ticket.Read(HttpContext) is { } proof && await sender.Send(proof, ct) is { Succeeded: true } found ? found.Value : null;

    /// <summary>The search for the firm; an unknown credit code is searched for and said to be unknown.</summary>
    private async Task<IActionResult> Find(string firm, string words, CancellationToken ct)
    {
        var sought = firm.Length > 0 ? firm : words;
        if (firm.Length > 0)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return View("Find", new FirmSearch(sought, sought.Length > 0 ? await sender.Send(new FindFirmToComplain.Query(sought), ct) : null));
    }
}

/// <param name="Found">Null before a search.</param>
public sealed record FirmSearch(string Words, FindFirmToComplain.Model? Found);
