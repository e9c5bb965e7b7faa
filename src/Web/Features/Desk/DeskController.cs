using LincangHousekeeping.Application.Common;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Desk;

/// <summary>Where somebody lands after signing in: the list of what waits for her.</summary>
[Route("desk")]
public sealed class DeskController(ICurrentUser user) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => Redirect(user switch
    {
        { Role: Role.FirmClerk } => "/registrations",
        { Role: Role.Administrator } => "/accounts",
        { Department: Department.Commerce } => "/registration-desk",
        { Department: Department.HumanResources } => "/certificate-desk",
        { Role: Role.Officer } => "/complaint-desk",
        _ => "/",
    });
}
