using LincangHousekeeping.Application.Complaints;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Complaints;

/// <summary>Says about whom the complaint is; nothing when the register does not know the firm.</summary>
public sealed class ComplainedFirmViewComponent(ISender sender) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string code) =>
        await sender.Send(new ShowFirmToComplain.Query(code)) is { } firm ? View(firm) : Content("");
}
