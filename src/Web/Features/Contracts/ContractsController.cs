using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Contracts;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Contracts;

/// <summary>The clerk records contracts, the visits under them, and their end.</summary>
[FirmClerksOnly]
[FirmFirst]
[Route("contracts")]
public sealed class ContractsController(ISender sender, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ContractStatus? status, string? group, string? number, Guid? worker, Guid? after, CancellationToken ct) =>
        View(await sender.Send(new ListContracts.Query(status, group, number, worker, after), ct));

    [HttpGet("new")]
    public IActionResult New() => View(new SignContract.Command { Once = Guid.CreateVersion7(), StartsOn = clock.Today() });

    [HttpPost("new")]
    public async Task<IActionResult> New(SignContract.Command form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return this.Redisplay(form, []);
        }

        var result = await sender.Send(form, ct);
        return result.Succeeded
            ? this.RedirectWithNotice("合同已登记，签到码已由平台用短信发给客户。", nameof(Details), new { id = result.Value })
            : this.Redisplay(form, result.Problems);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken ct) =>
        await PageOf(id, ct) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/visits")]
    public async Task<IActionResult> Visits(RecordVisit.Command form, CancellationToken ct)
    {
        IReadOnlyList<Problem> problems = [];
        if (ModelState.IsValid)
        {
            var result = await sender.Send(form, ct);
            if (result.Succeeded)
            {
                return this.RedirectWithNotice(
                    form.SignInCode.Length > 0 ? "上门服务已登记，签到码核实无误。" : "上门服务已登记，没有签到码，按未核实记录。",
                    nameof(Details), new { id = form.Id });
            }

            problems = result.Problems;
        }

        return await PageOf(form.Id, ct) is { } page ? this.Redisplay(page with { Visit = form }, problems, nameof(Details)) : NotFound();
    }

    [HttpPost("{id:guid}/complete")]
    public async Task<IActionResult> Complete(CompleteContract.Command form, CancellationToken ct)
    {
        IReadOnlyList<Problem> problems = [];
        if (ModelState.IsValid)
        {
            var result = await sender.Send(form, ct);
            if (result.Succeeded)
            {
                return this.RedirectWithNotice("合同已完成，平台已用短信邀请客户评价。", nameof(Details), new { id = form.Id });
            }

            problems = result.Problems;
        }

        return await PageOf(form.Id, ct) is { } page ? this.Redisplay(page with { Completion = form }, problems, nameof(Details)) : NotFound();
    }

    private async Task<ContractPage?> PageOf(Guid id, CancellationToken ct) =>
        await sender.Send(new ShowContract.Query(id), ct) is { } contract
            ? new ContractPage(
                contract,
                new RecordVisit.Command { Id = id, Once = Guid.CreateVersion7(), On = clock.Today() },
                new CompleteContract.Command { Id = id, CompletedOn = clock.Today() })
            : null;
}
