using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary>
/// Heads a posted form with its errors: those of the whole form, then those of its fields in their order, each linked to its field. On a page with several
/// forms only the one that was posted lists them: the one whose action is this address.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>After the framework has written the action (-1000), before it renders the end of the form (-900).</summary>
    public override int Order => -950;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.IsValid || !WasPosted(output))
        {
            return;
        }

        await output.GetChildContentAsync();
        var fields = FormFields.Of(context)?.InOrder ?? [];
        var linked = fields.SelectMany(field => Messages(field.Name).Take(1), (field, message) => Item(Named(field.Label, message), field.Id));
        var others = ViewContext.ModelState.Keys.Except(fields.Select(field => field.Name))
            .SelectMany(Messages, (_, message) => Item(message, id: null));
        var items = others.Concat(linked).ToList();

        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append($"有 {items.Count.ToString(CultureInfo.InvariantCulture)} 处需要改正");
        var list = new TagBuilder("ul");
        items.ForEach(item => list.InnerHtml.AppendHtml(item));
        var summary = new TagBuilder("div");
        summary.MergeAttribute("class", "error-summary");
        summary.MergeAttribute("role", "alert");
        summary.MergeAttribute("tabindex", "-1");
        summary.MergeAttribute("autofocus", "");
        summary.InnerHtml.AppendHtml(heading).AppendHtml(list);
        output.PreContent.AppendHtml(summary);
    }

    private bool WasPosted(TagHelperOutput output)
    {
        var action = output.Attributes["action"]?.Value?.ToString();
        var request = ViewContext.HttpContext.Request;
        return HttpMethods.IsPost(request.Method)
            && (string.IsNullOrEmpty(action)
                || string.Equals(action.Split('?')[0], request.PathBase + request.Path, StringComparison.OrdinalIgnoreCase));
    }

    private IEnumerable<string> Messages(string key) =>
        ViewContext.ModelState.TryGetValue(key, out var entry)
            ? entry.Errors.Select(error => error.ErrorMessage.Length > 0 ? error.ErrorMessage : "格式不对，请改正")
            : [];

    /// <summary>Away from its field a message such as 请填写整数 would not say what it is about.</summary>
    private static string Named(string label, string message) =>
        message.Contains(label, StringComparison.Ordinal) ? message : $"{label}：{message}";

    private static TagBuilder Item(string message, string? id)
    {
        var item = new TagBuilder("li");
        if (id is null)
        {
            item.InnerHtml.Append(message);
            return item;
        }

        var link = new TagBuilder("a");
        link.MergeAttribute("href", $"#{id}");
        link.InnerHtml.Append(message);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
