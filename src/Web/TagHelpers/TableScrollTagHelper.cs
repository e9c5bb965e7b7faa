using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary>
/// Lets the keyboard scroll a wide table: <c>&lt;div class="table-scroll"&gt;</c>. With <c>table-stack</c> too, and a
/// <c>data-label</c> on each cell, a phone shows every row as a card instead.
/// </summary>
[HtmlTargetElement("div", Attributes = "[class^='table-scroll']")]
public sealed class TableScrollTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "group");
        if (!output.Attributes.ContainsName("aria-label"))
        {
            output.Attributes.SetAttribute("aria-label", "表格，可以左右滚动");
        }
    }
}
