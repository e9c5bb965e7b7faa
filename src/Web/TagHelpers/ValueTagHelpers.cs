using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary><c>&lt;date value="…" /&gt;</c>: 2026年11月23日. Writes nothing without a value.</summary>
[HtmlTargetElement("date", Attributes = "value")]
public sealed class DateTagHelper : TagHelper
{
    public DateOnly? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is not { } date)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Content.SetContent(Wording.Date(date));
    }
}

/// <summary><c>&lt;when value="…" /&gt;</c>: a UTC time on the clock of Lincang, 2026年11月23日 15:04. Writes nothing without a value.</summary>
[HtmlTargetElement("when", Attributes = "value")]
public sealed class WhenTagHelper : TagHelper
{
    public DateTime? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is not { } utc)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Content.SetContent(Wording.When(utc));
    }
}

/// <summary><c>&lt;money fen="150000" /&gt;</c>: ¥1,500.00. Writes nothing without a value.</summary>
[HtmlTargetElement("money", Attributes = "fen")]
public sealed class MoneyTagHelper : TagHelper
{
    public long? Fen { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Fen is not { } fen)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "money");
        output.Content.SetContent(Wording.Money(fen));
    }
}

/// <summary><c>&lt;status-tag kind="good" text="在册" /&gt;</c>: a state in a word; kinds are neutral, info, good, warn and bad.</summary>
[HtmlTargetElement("status-tag", Attributes = "text")]
public sealed class StatusTagHelper : TagHelper
{
    public string Kind { get; set; } = "neutral";

    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"status status-{Kind}");
        output.Content.SetContent(Text);
    }
}
