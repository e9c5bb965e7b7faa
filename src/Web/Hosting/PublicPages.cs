using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Web.Features.Elder;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace LincangHousekeeping.Web.Hosting;

/// <summary>Whether and how much is kept; configuration section <c>PublicPages</c>.</summary>
public sealed class PublicPagesOptions
{
    public const string Section = "PublicPages";

    public bool Enabled { get; set; } = true;

    /// <summary>Above this all pages are forgotten and gathered anew.</summary>
    public int MaxMegabytes { get; set; } = 64;
}

/// <summary>
/// Pages as visitors without an account get them, kept in memory and given out before anything else of the site runs.
/// A page is right as long as nothing that it shows has changed (<see cref="PublicChanges"/>) and its time is not over.
/// </summary>
internal sealed class PublicPages(PublicChanges changes, TimeProvider clock, IOptions<PublicPagesOptions> options)
{
    private readonly ConcurrentDictionary<string, PublicPage> _pages = new();
    private readonly long _maxBytes = options.Value.MaxMegabytes * 1024L * 1024;
    private long _bytes;

    /// <summary>What the request asks for, if a kept page may answer it: nobody is signed in and no notice waits to be shown.</summary>
    public string? KeyOf(HttpRequest request) =>
        options.Value.Enabled && HttpMethods.IsGet(request.Method)
        && !request.Cookies.ContainsKey(Site.SessionCookie) && !request.Cookies.ContainsKey(Site.NoticeCookie)
            ? (request.IsElder() ? "elder " : "") + request.Path + request.QueryString
            : null;

    public PublicPage? Find(string key) => _pages.TryGetValue(key, out var page) && IsRight(page) ? page : null;

    public void Keep(string key, PublicPage page)
    {
        if (Interlocked.Add(ref _bytes, page.Html.Length) > _maxBytes)
        {
            _pages.Clear();
            Interlocked.Exchange(ref _bytes, page.Html.Length);
        }

        _pages[key] = page;
    }

    private bool IsRight(PublicPage page) =>
        clock.GetUtcNow() < page.Until && (page.MayLag || !changes.AnySince(page.ChangesBefore, page.FirmId));
}

/// <summary>One page, ready to be sent.</summary>
/// <param name="ChangesBefore">How many changes there were before its content was read.</param>
/// <param name="FirmId">The firm it is about; null when it is about many.</param>
/// <param name="MayLag">It may show what was true a while ago.</param>
internal sealed record PublicPage(string? ContentType, byte[] Html, long ChangesBefore, Guid? FirmId, bool MayLag, DateTimeOffset Until)
{
    private readonly string _tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Html).AsSpan(0, 12))}\"";
    private byte[]? _compressed;

    /// <summary>Sends it; to a browser that still has it, only that it is unchanged.</summary>
    public async Task SendAsync(HttpContext http)
    {
        var (request, response) = (http.Request, http.Response);
        response.Headers.ETag = _tag;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept-Encoding, Cookie";
        if (request.Headers.IfNoneMatch.ToString().Contains(_tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentLength = null;
            return;
        }

        var body = Html;
        if (request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            body = _compressed ??= Compress(Html);
            response.Headers.ContentEncoding = "br";
        }

        response.ContentType = ContentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, http.RequestAborted);
    }

    private static byte[] Compress(byte[] html)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest))
        {
            brotli.Write(html);
        }

        return compressed.ToArray();
    }
}

/// <summary>
/// The answer of this action to visitors without an account is kept in memory, for all queries made of
/// <paramref name="parameters"/>. An action that is about one firm says which: <see cref="PublicPagesExtensions.ShowsFirm"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PublicPageAttribute(params string[] parameters) : Attribute, IAsyncResourceFilter
{
    public IReadOnlyList<string> Parameters { get; } = parameters;

    /// <summary>How long it is shown although another process may have changed what it says.</summary>
    public int Seconds { get; set; } = 60;

    /// <summary>It may show what was true so many seconds ago, whatever has changed since.</summary>
    public bool MayLag { get; set; }

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var pages = services.GetRequiredService<PublicPages>();
        if (pages.KeyOf(http.Request) is not { } key || !http.Request.Query.Keys.All(Parameters.Contains))
        {
            await next();
            return;
        }

        var changesBefore = services.GetRequiredService<PublicChanges>().Count;
        var until = services.GetRequiredService<TimeProvider>().GetUtcNow().AddSeconds(Seconds);
        var sink = http.Response.Body;
        using var written = new MemoryStream();
        http.Response.Body = written;
        ResourceExecutedContext executed;
        try
        {
            executed = await next();
        }
        finally
        {
            http.Response.Body = sink;
        }

        if (executed.Exception is not null && !executed.ExceptionHandled)
        {
            return;
        }

        if (http.Response.StatusCode == StatusCodes.Status200OK && !http.Response.Headers.ContainsKey(HeaderNames.SetCookie))
        {
            var firm = http.Features.Get<ShownFirm>()?.Id;
            var page = new PublicPage(http.Response.ContentType, written.ToArray(), changesBefore, firm, MayLag, until);
            pages.Keep(key, page);
            await page.SendAsync(http);
        }
        else
        {
            written.Position = 0;
            await written.CopyToAsync(sink, http.RequestAborted);
        }
    }
}

/// <summary>The one firm that a page is about.</summary>
internal sealed record ShownFirm(Guid Id);

internal static class PublicPagesExtensions
{
    /// <summary>The page shows this firm and nothing of others, so that it stays right while others change.</summary>
    public static void ShowsFirm(this HttpContext http, Guid firmId) => http.Features.Set(new ShownFirm(firmId));

    public static void AddPublicPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PublicPagesOptions>().Bind(configuration.GetSection(PublicPagesOptions.Section))
            .Validate(o => o.MaxMegabytes > 0, "PublicPages: MaxMegabytes must be above zero.").ValidateOnStart();
        services.AddSingleton<PublicPages>();
    }

    public static void UsePublicPages(this WebApplication app)
    {
        var pages = app.Services.GetRequiredService<PublicPages>();
        app.Use((http, next) => pages.KeyOf(http.Request) is { } key && pages.Find(key) is { } page ? page.SendAsync(http) : next(http));
    }
}
