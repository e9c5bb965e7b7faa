using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary><c>&lt;grade-badge grade="A" /&gt;</c>: the one way a grade looks: letter, word and colour. Without a grade: 暂无评级.</summary>
[HtmlTargetElement("grade-badge")]
public sealed class GradeBadgeTagHelper : TagHelper
{
    /// <summary>A, B, C or D; anything else counts as N, no grade yet.</summary>
    public string? Grade { get; set; }

    /// <summary>For the head of a page.</summary>
    public bool Large { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (letter, word) = Grade switch
        {
            "A" => ("A", "守信"),
            "B" => ("B", "良好"),
            "C" => ("C", "一般"),
            "D" => ("D", "较差"),
            _ => ("", "暂无评级"),
        };

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"grade grade-{(letter.Length > 0 ? letter : "N")}{(Large ? " grade-large" : "")}");
        if (letter.Length > 0)
        {
            output.Content.AppendHtml("<strong>").Append(letter).AppendHtml("</strong> ");
        }

        output.Content.Append(word);
    }
}
