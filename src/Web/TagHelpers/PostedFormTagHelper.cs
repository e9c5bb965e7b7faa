using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary>
/// Completes every <c>&lt;form method="post"&gt;</c>: the anti-forgery token (the framework leaves it out when there is an
/// action), the key of the model's <c>Once</c> property, by which a second submission is recognised, and the encoding
/// that files need.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostedFormTagHelper(IHtmlGenerator html) : TagHelper
{
    private const string OnceKey = "Once";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Before the framework's helper that renders the children of a form (-900), which read the items.</summary>
    public override int Order => -1000;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = new FormFields();
        context.Items[typeof(FormFields)] = fields;
        await output.GetChildContentAsync();

        if (fields.TakesFiles)
        {
            output.Attributes.SetAttribute("enctype", "multipart/form-data");
        }

        if (ViewContext.ViewData.ModelExplorer.Properties.FirstOrDefault(p => p.Metadata.PropertyName == OnceKey) is { Model: Guid key })
        {
            output.PostContent.AppendHtml(Hidden(OnceKey, key.ToString()));
        }

        if (html.GenerateAntiforgery(ViewContext) is { } token)
        {
            output.PostContent.AppendHtml(token);
        }
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttribute("type", "hidden");
        input.MergeAttribute("name", name);
        input.MergeAttribute("value", value);
        return input;
    }
}
