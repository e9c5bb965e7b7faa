using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Infrastructure.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LincangHousekeeping.Web.Hosting;

/// <summary>Pages for a firm's clerk.</summary>
public sealed class FirmClerksOnlyAttribute : AuthorizeAttribute
{
    public FirmClerksOnlyAttribute() => Roles = nameof(Role.FirmClerk);
}

/// <summary>Pages for administrators.</summary>
public sealed class AdministratorsOnlyAttribute : AuthorizeAttribute
{
    public AdministratorsOnlyAttribute() => Roles = nameof(Role.Administrator);
}

/// <summary>
/// Pages for officers of the named departments. The use case behind the page asks again and limits her to her division;
/// this keeps others from even seeing the form.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OfficersOnlyAttribute(params Department[] departments) : AuthorizeAttribute, IAuthorizationRequirementData
{
    public IReadOnlyList<Department> Departments { get; } = departments;

    public IEnumerable<IAuthorizationRequirement> GetRequirements()
    {
        yield return new Microsoft.AspNetCore.Authorization.Infrastructure.AssertionRequirement(context =>
            context.User.IsInRole(nameof(Role.Officer))
            && (Departments.Count == 0
                || (Enum.TryParse<Department>(context.User.FindFirst(ClaimNames.Department)?.Value, out var own) && Departments.Contains(own))));
    }
}

/// <summary>A use case that denies access becomes the 403 page; nothing went wrong that a log should tell.</summary>
internal sealed class DeniedIsForbidden : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is AccessDeniedException)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
    }
}
