using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary>
/// <c>&lt;pager next="@Model.Next" /&gt;</c>: the way through a list that is paged by key. The key travels as <c>after</c>;
/// the filters in the address stay.
/// </summary>
[HtmlTargetElement("pager", Attributes = "next")]
public sealed class PagerTagHelper : TagHelper
{
    private const string After = "after";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The key of the last line shown, or nothing when there are no more.</summary>
    public string? Next { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isFirst = !ViewContext.HttpContext.Request.Query.ContainsKey(After);
        if (isFirst && string.IsNullOrEmpty(Next))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "翻页");
        if (!isFirst)
        {
            output.Content.AppendHtml(Link("回到第一页", key: null));
        }

        if (!string.IsNullOrEmpty(Next))
        {
            output.Content.AppendHtml(Link("下一页", Next));
        }
    }

    private TagBuilder Link(string text, string? key)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != After));
        if (key is not null)
        {
            query.Add(After, key);
        }

        var link = new TagBuilder("a");
        link.AddCssClass("btn btn-outline-primary");
        link.MergeAttribute("href", request.PathBase + request.Path + query.ToQueryString());
        link.InnerHtml.Append(text);
        return link;
    }
}
