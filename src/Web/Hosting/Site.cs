using System.Data.Common;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LincangHousekeeping.Web.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;

namespace LincangHousekeeping.Web.Hosting;

/// <summary>Everything that is true of every page: where views live, how input is read, what is allowed, how errors look.</summary>
public static class Site
{
    public const string SignInPath = "/accounts/sign-in";

    public const string SessionCookie = "session";

    /// <summary>Carries TempData from a post to the page after it.</summary>
    public const string NoticeCookie = "notice";

    public static IServiceCollection AddSite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddControllersWithViews(mvc =>
        {
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            mvc.Filters.Add(new DeniedIsForbidden());
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            PlainInput.Register(mvc);
        });
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(ChineseOnly);

        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = RequestSize.FormBytes);
        services.Configure<CookiePolicyOptions>(cookies =>
        {
            cookies.HttpOnly = HttpOnlyPolicy.Always;
            cookies.Secure = CookieSecurePolicy.SameAsRequest;
            cookies.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "form");
        services.Configure<CookieTempDataProviderOptions>(notice => notice.Cookie.Name = NoticeCookie);
        services.ConfigureApplicationCookie(signIn =>
        {
            signIn.Cookie.Name = SessionCookie;
            signIn.LoginPath = SignInPath;
            signIn.ReturnUrlParameter = "back";
            signIn.Events.OnRedirectToAccessDenied = denied =>
            {
                denied.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAuthentication();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSiteRateLimits(configuration);
        services.AddPublicPages(configuration);

        return services;
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            ServeBuiltAssets(app);
        }

        app.UsePublicPages();
        app.UseRequestLocalization();
        app.UseCookiePolicy();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = StatusOf,
        });
        app.UseRouting();
        app.Use(NotFoundBeforeSignIn);
        app.UseRequestSize();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers().WithStaticAssets();
        app.MapHealth();
    }

    /// <summary>
    /// Lets the site run unpublished in production too. Otherwise the framework would look for the files in the folder of
    /// the program, and would pack them anew for each request in case a developer is editing them.
    /// </summary>
    private static void ServeBuiltAssets(WebApplication app)
    {
        StaticWebAssetsLoader.UseStaticWebAssets(app.Environment, app.Configuration);
        app.Configuration["ReloadStaticAssetsAtRuntime"] = bool.FalseString;
    }

    private static void ChineseOnly(RequestLocalizationOptions localization)
    {
        var chinese = CultureInfo.GetCultureInfo("zh-CN");
        localization.DefaultRequestCulture = new RequestCulture(chinese);
        localization.SupportedCultures = [chinese];
        localization.SupportedUICultures = [chinese];
        localization.RequestCultureProviders.Clear();
    }

    /// <summary>A database that is away is a wait (503), not a defect (500).</summary>
    private static int StatusOf(Exception error) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when error.GetBaseException() is DbException { IsTransient: true } or TimeoutException =>
            StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>
    /// Without this an unknown address would send a stranger to the sign-in page instead of saying that it is unknown.
    /// What routing answers itself (405, 415) is an endpoint without metadata.
    /// </summary>
    private static Task NotFoundBeforeSignIn(HttpContext http, RequestDelegate next)
    {
        switch (http.GetEndpoint())
        {
            case null:
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            case { Metadata.Count: 0, RequestDelegate: { } refuse }:
                return refuse(http);
            default:
                return next(http);
        }
    }
}
