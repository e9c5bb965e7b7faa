using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LincangHousekeeping.Web.Features.Firms;

/// <summary>The public register: search, a firm's page, its reviews, and why its grade is what it is.</summary>
[AllowAnonymous]
[Route("firms")]
public sealed class FirmsController(ISender sender) : Controller
{
    [HttpGet("")]
    [EnableRateLimiting(RateLimits.Search)]
    [PublicPage("place", "service", "after")]
    public async Task<IActionResult> Index(SearchFirms.Query query, CancellationToken ct) =>
        View(new SearchPage(query, await sender.Send(query, ct)));

    [HttpGet("{code}")]
    [PublicPage]
    public async Task<IActionResult> Details(string code, CancellationToken ct)
    {
        var firm = await sender.Send(new ShowFirm.Query(code), ct);
        if (firm is null)
        {
            return NotFound();
        }

        HttpContext.ShowsFirm(firm.Id);
        return View(firm);
    }

    [HttpGet("{code}/reviews")]
    [PublicPage("after")]
    public async Task<IActionResult> Reviews(string code, Guid? after, CancellationToken ct)
    {
        var reviews = await sender.Send(new ShowFirmReviews.Query(code, after), ct);
        if (reviews is null)
        {
            return NotFound();
        }

        HttpContext.ShowsFirm(reviews.FirmId);
        return View(reviews);
    }

    [HttpGet("{code}/why")]
    [PublicPage]
    public async Task<IActionResult> Why(string code, CancellationToken ct)
    {
        var why = await sender.Send(new ExplainScore.Query(code), ct);
        if (why is null)
        {
            return NotFound();
        }

        HttpContext.ShowsFirm(why.FirmId);
        return View(why);
    }

    /// <summary>The explanation for programs. A firm that may not trade has no figures, so it has no file.</summary>
    [HttpGet("{code}/score.json")]
    [PublicPage]
    public async Task<IActionResult> ScoreFile(string code, CancellationToken ct)
    {
        var why = await sender.Send(new ExplainScore.Query(code), ct);
        if (why is not { Explanation.Score.IntervalIsPublished: true })
        {
            return NotFound();
        }

        HttpContext.ShowsFirm(why.FirmId);
        return File(why.Explanation.ToJson(), "application/json; charset=utf-8");
    }
}

/// <summary>What was asked and what was found.</summary>
public sealed record SearchPage(SearchFirms.Query Asked, SearchFirms.Model Found)
{
    public bool IsFiltered => Asked is not { Place: null or "", Service: null or "", Words: null or "" };
}
