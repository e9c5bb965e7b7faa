using LincangHousekeeping.Application.Accounts;
using LincangHousekeeping.Web.Forms;
using LincangHousekeeping.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LincangHousekeeping.Web.Features.Accounts;

[Route("accounts")]
public sealed class AccountsController(ISender sender, IAccounts accounts) : Controller
{
    [AllowAnonymous]
    [HttpGet("sign-in")]
    public IActionResult SignIn() => View(new SignIn.Command());

    [AllowAnonymous]
    [HttpPost("sign-in")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> SignIn(SignIn.Command form, string? back, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        if (!result.Succeeded)
        {
            return this.Redisplay(form with { Password = "" }, result.Problems);
        }

        return Url.IsLocalUrl(back) ? LocalRedirect(back) : Redirect("/desk");
    }

    [AllowAnonymous]
    [HttpGet("sign-up")]
    public IActionResult SignUp() => View(new SignUp.Command());

    [AllowAnonymous]
    [HttpPost("sign-up")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> SignUp(SignUp.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        return result.Succeeded ? Redirect("/desk") : this.Redisplay(form with { Password = "", PasswordAgain = "" }, result.Problems);
    }

    [HttpPost("sign-out")]
    public new async Task<IActionResult> SignOut()
    {
        await accounts.SignOutAsync();
        return Redirect("/");
    }

    [AdministratorsOnly]
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await sender.Send(new ListAccounts.Query(), ct));

    [AdministratorsOnly]
    [HttpGet("new")]
    public IActionResult New() => View(new CreateAccount.Command());

    [AdministratorsOnly]
    [HttpPost("new")]
    public async Task<IActionResult> New(CreateAccount.Command form, CancellationToken ct)
    {
        var result = await sender.Send(form, ct);
        return result.Succeeded
            ? this.RedirectWithNotice($"账号 {form.UserName} 已建立。请当面把初始密码告诉本人。", nameof(Index))
            : this.Redisplay(form with { Password = "" }, result.Problems);
    }
}
