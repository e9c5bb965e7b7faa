using LincangHousekeeping.Application.Workers;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Workers;

/// <summary><c>&lt;vc:worker-header id="…" /&gt;</c>: about whom a form is.</summary>
public sealed class WorkerHeaderViewComponent(ISender sender) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid id) =>
        await sender.Send(new ShowWorker.Query(id)) is { } worker ? View("/Features/Workers/Header.cshtml", worker) : Content("");
}
