using LincangHousekeeping.Application.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LincangHousekeeping.Web.Hosting;

/// <summary>Pages about a firm's own work. A clerk who has not opened a draft yet is led to the registration, with the reason.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FirmFirstAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (services.GetRequiredService<ICurrentUser>() is { Role: Role.FirmClerk, FirmId: null })
        {
            services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context.HttpContext)["Notice"] = "请先填写企业登记申请，登记通过后再办理这项业务。";
            context.Result = new RedirectResult("/registrations");
        }
    }
}
