using LincangHousekeeping.Application.Accounts;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Files;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Registrations;

/// <summary>The clerk registers her firm: draft, papers, check and promise, then where it stands.</summary>
[FirmClerksOnly]
[Route("registrations")]
public sealed class RegistrationsController(ISender sender, IAccounts accounts, ICurrentUser user) : Controller
{
    private const string AddOutlet = "outlet";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) =>
        await sender.Send(new ShowMyFirm.Query(), ct) is { } firm ? View(firm) : RedirectToAction(nameof(Edit));

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(CancellationToken ct)
    {
        var firm = await sender.Send(new ShowMyFirm.Query(), ct);
        return firm is { MayEdit: false } ? RedirectToAction(nameof(Index)) : View(firm?.Form ?? new SaveFirm.Command { Once = Guid.CreateVersion7() });
    }

    [HttpPost("edit")]
    public async Task<IActionResult> Edit(SaveFirm.Command form, string? act, CancellationToken ct)
    {
        if (act == AddOutlet)
        {
            ModelState.Clear();
            return View(form with { Outlets = [.. form.Outlets, new SaveFirm.OutletLine()] });
        }

        var result = await sender.Send(form, ct);
        if (!result.Succeeded)
        {
            return this.Redisplay(form, result.Problems);
        }

        if (user.FirmId is null)
        {
            await accounts.RefreshAsync(user.RequireId());
        }

        return this.RedirectWithNotice("草稿已保存。", nameof(Index));
    }

    [HttpGet("papers")]
    public IActionResult Papers() => View(new AttachFirmPaper.Command());

    [HttpPost("papers")]
    [RequestSizeLimit(FileIntake.MaxBytes + RequestSize.FormBytes)]
    public async Task<IActionResult> Papers(AttachFirmPaper.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        return result.Succeeded ? this.RedirectWithNotice("材料已上传。", nameof(Index)) : this.Redisplay(form, result.Problems);
    }

    [HttpGet("submit")]
    public async Task<IActionResult> Submit(CancellationToken ct)
    {
        var firm = await sender.Send(new ShowMyFirm.Query(), ct);
        return firm is { MayEdit: true, Gaps.Count: 0 }
            ? View(new SubmitFirm.Command { SignedBy = firm.Form.LegalRepresentative })
            : RedirectToAction(nameof(Index));
    }

    [HttpPost("submit")]
    public async Task<IActionResult> Submit(SubmitFirm.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        return result.Succeeded ? this.RedirectWithNotice("申请已提交，请等待县（区）商务局审核。", nameof(Index)) : this.Redisplay(form, result.Problems);
    }
}
