using System.Security.Claims;
using LincangHousekeeping.Web.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LincangHousekeeping.Web.Features.Style;

/// <summary>Every component of the site on one page, for those who build pages. Does not exist in production.</summary>
[AllowAnonymous]
[Route("style")]
public sealed class StyleController(IWebHostEnvironment environment) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(new StyleForm());

    [HttpPost("")]
    public IActionResult Index(StyleForm form) => this.Redisplay(form,
    [
        new("", "这份登记已经提交过，不能再改"),
        new(nameof(form.Phone), "请填写 11 位手机号码"),
        new(nameof(form.Name), "请填写企业名称"),
        new(nameof(form.Model), "请选择经营方式"),
    ]);

    /// <summary>The workspace as someone with this role and department would see it.</summary>
    [HttpGet("workspace")]
    public IActionResult Workspace(string role = "FirmClerk", string department = "")
    {
        HttpContext.User = new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.Role, role), new("department", department)], authenticationType: "Style"));
        return View();
    }

    [HttpGet("failure")]
    public IActionResult Failure() => throw new InvalidOperationException("A failure on purpose.");

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (environment.IsProduction())
        {
            context.Result = NotFound();
        }
    }
}
