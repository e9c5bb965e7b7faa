using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary>
/// <c>&lt;bar label="服务评价" value="73.5" max="100" /&gt;</c>: one line of a profile, with its value in figures. Without a
/// value the line says so (<see cref="None"/>).
/// </summary>
[HtmlTargetElement("bar", Attributes = "label, value")]
public sealed class BarTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public double? Value { get; set; }

    public double Max { get; set; } = 100;

    /// <summary>Where others usually are: a line across the track, and in words for who cannot see it.</summary>
    public double? Usual { get; set; }

    /// <summary>What stands behind the bar; the value with one decimal unless said otherwise.</summary>
    public string? Text { get; set; }

    public string None { get; set; } = "暂无";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var width = Max > 0 ? Math.Clamp((Value ?? 0) / Max * 100, 0, 100) : 0;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "bar");
        output.Content
            .AppendHtml("<span class=\"bar-label\">").Append(Label).AppendHtml("</span>")
            .AppendHtml("<svg class=\"bar-track\" viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"bar-fill\" height=\"1\" width=\"")
            .Append(width.ToString("0.##", CultureInfo.InvariantCulture)).AppendHtml("\"/>");
        if (Usual is { } usual && Max > 0)
        {
            output.Content.AppendHtml("<rect class=\"bar-usual\" height=\"1\" width=\"0.6\" x=\"")
                .Append((usual / Max * 100).ToString("0.##", CultureInfo.InvariantCulture)).AppendHtml("\"/>");
        }

        output.Content.AppendHtml("</svg><span class=\"bar-value\">")
            .Append(Text ?? Value?.ToString("0.#", CultureInfo.InvariantCulture) ?? None);
        if (Usual is { } said)
        {
            output.Content.AppendHtml("<span class=\"visually-hidden\">，一般水平 ")
                .Append(said.ToString("0.#", CultureInfo.InvariantCulture)).AppendHtml("</span>");
        }

        output.Content.AppendHtml("</span>");
    }
}
