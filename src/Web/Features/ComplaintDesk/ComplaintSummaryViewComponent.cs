using LincangHousekeeping.Application.Complaints;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.ComplaintDesk;

/// <summary>The complaint in short, beside the form that decides on it.</summary>
public sealed class ComplaintSummaryViewComponent(ISender sender) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid id) =>
        await sender.Send(new ShowComplaint.Query(id)) is { } complaint ? View(complaint) : Content("");
}
