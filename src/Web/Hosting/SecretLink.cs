using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace LincangHousekeeping.Web.Hosting;

/// <summary>Pages whose address is itself the key: kept out of search engines and caches, and never told to another site.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SecretLinkAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers["X-Robots-Tag"] = "noindex, nofollow";

        // A page with a form has it already.
        context.HttpContext.Response.OnStarting(() =>
        {
            if (!headers.ContainsKey(HeaderNames.CacheControl))
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
    }
}
