using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Forms;

public static class FormExtensions
{
    /// <summary>
    /// Shows the form again with what was typed and what is wrong with it. The status is 422, so that a test or a monitor
    /// can tell a refused form from a page view. A problem with an empty field concerns the whole form.
    /// </summary>
    public static ViewResult Redisplay(
        this Controller controller, object form, IEnumerable<(string Field, string Message)> problems, string? view = null)
    {
        foreach (var (field, message) in problems)
        {
            controller.ModelState.AddModelError(field, message);
        }

        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return controller.View(view, form);
    }
}
