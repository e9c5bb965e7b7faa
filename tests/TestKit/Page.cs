using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LincangHousekeeping.TestKit;

/// <summary>A page as it was answered, after redirects.</summary>
public sealed class Page
{
    private Page(HttpResponseMessage response, string body)
    {
        Response = response;
        Body = body;
        Document = new HtmlParser().ParseDocument(body);
    }

    public HttpResponseMessage Response { get; }

    public string Body { get; }

    public IHtmlDocument Document { get; }

    public HttpStatusCode Status => Response.StatusCode;

    public Uri Address => Response.RequestMessage!.RequestUri!;

    /// <summary>Path and query of the page that was reached.</summary>
    public string Path => Address.PathAndQuery;

    public string Heading => TextOf("h1");

    /// <summary>What a reader sees in the page's main part, with single spaces.</summary>
    public string Text => Squeeze((Document.QuerySelector("main") ?? Document.Body)?.TextContent);

    /// <summary>What a reader sees in the first element that matches; empty if there is none.</summary>
    public string TextOf(string selector) => Squeeze(Document.QuerySelector(selector)?.TextContent);

    /// <summary>What a reader sees in each element that matches.</summary>
    public IReadOnlyList<string> TextsOf(string selector) =>
        [.. Document.QuerySelectorAll(selector).Select(e => Squeeze(e.TextContent))];

    /// <summary>The target of the first link whose words contain <paramref name="words"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no such link.</exception>
    public string Link(string words) =>
        Document.QuerySelectorAll("a[href]").FirstOrDefault(a => a.TextContent.Contains(words, StringComparison.Ordinal))
            ?.GetAttribute("href") ?? throw new InvalidOperationException($"{Path} has no link \"{words}\".");

    /// <summary>The form that has a control of that name; without a name the only form of the main part.</summary>
    /// <exception cref="InvalidOperationException">No form has the control, or the page has several forms to choose from.</exception>
    public IHtmlFormElement FormWith(string? field)
    {
        var forms = (Document.QuerySelector("main") ?? Document.Body!).QuerySelectorAll<IHtmlFormElement>("form")
            .Where(form => field is null || form.Elements.Any(e => e.GetAttribute("name") == field))
            .ToArray();
        return field is null && forms.Length > 1 || forms.Length == 0
            ? throw new InvalidOperationException($"{Path} has {forms.Length} forms with the field {field ?? "(any)"}.")
            : forms[0];
    }

    internal static async Task<Page> Read(HttpResponseMessage response) =>
        new(response, await response.Content.ReadAsStringAsync());

    private static string Squeeze(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
