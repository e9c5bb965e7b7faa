using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary>
/// <c>&lt;clock due="Model.DueOn" days-left="Model.DaysLeft" /&gt;</c>: how long there is, in working days, and until when.
/// Whoever knows the holiday calendar counts the days. Writes nothing without a due date.
/// </summary>
[HtmlTargetElement("clock", Attributes = "due, days-left")]
public sealed class ClockTagHelper : TagHelper
{
    private const int NearDays = 2;

    public DateOnly? Due { get; set; }

    /// <summary>Working days: 0 on the last day, negative when late.</summary>
    public int DaysLeft { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Due is not { } due)
        {
            output.SuppressOutput();
            return;
        }

        var urgency = DaysLeft switch { < 0 => "late", <= NearDays => "near", _ => "calm" };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"clock clock-{urgency}");
        output.Content.AppendHtml("<strong>").Append(Wording.WorkingDaysLeft(DaysLeft)).AppendHtml("</strong> ")
            .AppendHtml("<span class=\"clock-due\">").Append($"截止 {Wording.Date(due)}").AppendHtml("</span>");
    }
}
