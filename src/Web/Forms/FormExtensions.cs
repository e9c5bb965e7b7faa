using LincangHousekeeping.Application.Common;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Forms;

public static class FormExtensions
{
    /// <summary>
    /// Shows the form again with what was typed and what is wrong with it. The status is 422, so that a test or a monitor
    /// can tell a refused form from a page view. A problem with an empty field concerns the whole form.
    /// </summary>
    public static ViewResult Redisplay(
        this Controller controller, object form, IEnumerable<Problem> problems, string? view = null)
    {
        foreach (var (field, message) in problems)
        {
            controller.ModelState.AddModelError(field, message);
        }

        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return controller.View(view, form);
    }

    /// <summary>Says on the next page that something was done.</summary>
    public static RedirectToActionResult RedirectWithNotice(this Controller controller, string notice, string action, object? values = null)
    {
        controller.TempData["Notice"] = notice;
        return controller.RedirectToAction(action, values);
    }
}
