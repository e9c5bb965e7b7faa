using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace LincangHousekeeping.TestKit;

/// <summary>
/// A visitor without script: keeps cookies, follows redirects, reads pages and sends forms as a browser would.
/// Cookies expire by the site's clock, so a test does not age.
/// </summary>
public sealed class Browser(Uri site, TimeProvider clock)
{
    private const int MostRedirects = 10;

    private static readonly HttpClient s_client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private readonly Dictionary<string, string> _cookies = [];

    /// <summary>Follows redirects unless switched off.</summary>
    public bool FollowsRedirects { get; init; } = true;

    /// <summary>Names and values of the cookies held now.</summary>
    public IReadOnlyDictionary<string, string> Cookies => _cookies;

    public async Task<Page> Open(string path) => await Visit(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>
    /// Opens <paramref name="path"/>, fills in the form that has the first of <paramref name="fields"/> (the only form of the
    /// page's main part when none are given) and sends it. What is not named keeps the value the page gave it: hidden fields,
    /// the anti-forgery token, the once-key. Name a button to press it; a field given several times is sent several times.
    /// </summary>
    public async Task<Page> Submit(string path, params (string Name, FormValue Value)[] fields)
    {
        var page = await Open(path);
        return page.Status == HttpStatusCode.OK
            ? await Submit(page, fields)
            : throw new InvalidOperationException($"{path} has no form to send: it answered {(int)page.Status}.");
    }

    /// <summary>As above, for a page that is open already. Sending one page twice is the double submission.</summary>
    public Task<Page> Submit(Page page, params (string Name, FormValue Value)[] fields) =>
        Submit(page, page.FormWith(fields.FirstOrDefault().Name), fields);

    /// <summary>As above, for one form among several alike.</summary>
    public async Task<Page> Submit(Page page, IHtmlFormElement form, params (string Name, FormValue Value)[] fields)
    {
        var filled = Forms.Fill(form, fields);
        var target = form.GetAttribute("action") is { Length: > 0 } action
            ? new Uri(page.Address, action)
            : page.Address;

        if (!string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase))
        {
            return await Open($"{target.AbsolutePath}?{await Forms.Encode(filled).ReadAsStringAsync()}");
        }

        return await Visit(new HttpRequestMessage(HttpMethod.Post, target)
        {
            Content = form.Enctype == "multipart/form-data" ? Forms.EncodeMultipart(filled) : Forms.Encode(filled),
        });
    }

    /// <summary>Sends what no form of the site would send: the fields as given, with the token of <paramref name="page"/> if one is given.</summary>
    public Task<Page> Post(string path, Page? page, params (string Name, FormValue Value)[] fields)
    {
        var token = page?.Document.QuerySelector($"input[name={Forms.TokenField}]")?.GetAttribute("value");
        (string, FormValue)[] all = token is null ? fields : [.. fields, (Forms.TokenField, token)];
        return Visit(new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = fields.Any(f => f.Value.File is not null) ? Forms.EncodeMultipart(all) : Forms.Encode(all),
        });
    }

    /// <summary>One request and its answer as it came: for files, headers and redirects.</summary>
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(site, request.RequestUri!);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("zh-CN"));
        if (_cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        var response = await s_client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                Keep(cookie);
            }
        }

        return response;
    }

    internal void Take((string Name, string Value) cookie) => _cookies[cookie.Name] = cookie.Value;

    private async Task<Page> Visit(HttpRequestMessage request)
    {
        var response = await Send(request);
        for (var i = 0; FollowsRedirects && response.Headers.Location is { } next && (int)response.StatusCode is >= 301 and <= 303; i++)
        {
            if (i == MostRedirects)
            {
                throw new InvalidOperationException($"More than {MostRedirects} redirects, the last to {next}.");
            }

            var address = new Uri(response.RequestMessage!.RequestUri!, next);
            response = await Send(new HttpRequestMessage(HttpMethod.Get, address));
        }

        return await Page.Read(response);
    }

    private void Keep(string header)
    {
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        var (name, value) = Pair(parts[0]);
        var attributes = parts.Skip(1).Select(Pair).ToDictionary(p => p.Name, p => p.Value, StringComparer.OrdinalIgnoreCase);

        var gone = attributes.TryGetValue("max-age", out var age)
            ? int.Parse(age, CultureInfo.InvariantCulture) <= 0
            : attributes.TryGetValue("expires", out var until)
                && DateTimeOffset.Parse(until, CultureInfo.InvariantCulture) <= clock.GetUtcNow();
        if (gone)
        {
            _cookies.Remove(name);
        }
        else
        {
            _cookies[name] = value;
        }

        static (string Name, string Value) Pair(string part) =>
            part.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (part[..at], part[(at + 1)..]) : (part, "");
    }
}
