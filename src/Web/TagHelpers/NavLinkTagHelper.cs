using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary><c>&lt;nav-link href="/firms"&gt;找服务&lt;/nav-link&gt;</c>: a link that knows when the page is in its section.</summary>
[HtmlTargetElement("nav-link", Attributes = "href")]
public sealed class NavLinkTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public string Href { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", request.PathBase + Href);
        if (request.Path == Href)
        {
            output.Attributes.SetAttribute("aria-current", "page");
        }
        else if (request.Path.StartsWithSegments(Href))
        {
            output.Attributes.SetAttribute("aria-current", "true");
        }
    }
}
