using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using LincangHousekeeping.Web.Forms;

namespace LincangHousekeeping.Web.Features.Style;

/// <summary>Every component of the site on one page, for those who build pages. Exists in development only.</summary>
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

    [HttpGet("workspace")]
    public IActionResult Workspace() => View();

    [HttpGet("failure")]
    public IActionResult Failure() => throw new InvalidOperationException("A failure on purpose.");

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!environment.IsDevelopment())
        {
            context.Result = NotFound();
        }
    }
}
