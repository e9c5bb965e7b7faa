using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary>
/// <c>&lt;field for="Account" label="发生了什么" hint="…" rows="8" /&gt;</c>: label, hint, error and control of one form field,
/// joined for screen readers, showing again what was typed. Attributes that it does not know (maxlength, autocomplete,
/// accept, min, …) go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for, label")]
public sealed class FieldTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>
    /// text, date, tel, email, search, password, number (whole), decimal, file, checkbox (one yes/no box), or with
    /// <see cref="Options"/>: select (the default), radios, checkboxes.
    /// </summary>
    public string Type { get; set; } = "text";

    /// <summary>Above zero: a text area of this many lines.</summary>
    public int Rows { get; set; }

    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>Fields are required unless said otherwise; optional ones carry the word 选填.</summary>
    public bool Optional { get; set; }

    /// <summary>The unit written behind the control, such as 元.</summary>
    public string? Unit { get; set; }

    /// <summary>A narrow control, for values whose length is known.</summary>
    public bool Narrow { get; set; }

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => TagBuilder.CreateSanitizedId(Name, "_");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // The label of a single box is a sentence, too long to name the field in the summary.
        FormFields.Of(context)?.Add(Name, Id, Type == "checkbox" ? "" : Label, takesFile: Type == "file");

        var error = ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage is { Length: > 0 } message ? message : "格式不对，请改正"
            : null;
        var describedBy = string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", error is null ? null : $"{Id}-error" }.OfType<string>());
        var extra = output.Attributes.ToList();
        output.Attributes.Clear();

        var isGroup = Type is "radios" or "checkboxes";
        output.TagName = isGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field field-wrong");
        if (isGroup && describedBy.Length > 0)
        {
            output.Attributes.SetAttribute("aria-describedby", describedBy);
        }

        if (Type == "checkbox")
        {
            Describe(output.Content, error);
            output.Content.AppendHtml(Choice("checkbox", Id, "true", Label + (Optional ? "（选填）" : ""), Values().Contains("true"), describedBy));
            return;
        }

        output.Content.AppendHtml(Caption(isGroup));
        Describe(output.Content, error);
        if (isGroup)
        {
            output.Content.AppendHtml(Choices());
            return;
        }

        var control = Control();
        foreach (var attribute in extra)
        {
            control.MergeAttribute(attribute.Name, attribute.Value is HtmlString raw ? raw.Value : attribute.Value?.ToString(), replaceExisting: true);
        }

        if (describedBy.Length > 0)
        {
            control.MergeAttribute("aria-describedby", describedBy);
        }

        if (error is not null)
        {
            control.MergeAttribute("aria-invalid", "true");
        }

        output.Content.AppendHtml(Unit is null ? control : WithUnit(control, Unit));
    }

    private TagBuilder Caption(bool isGroup)
    {
        var caption = new TagBuilder(isGroup ? "legend" : "label");
        caption.AddCssClass("field-label");
        if (!isGroup)
        {
            caption.MergeAttribute("for", Id);
        }

        caption.InnerHtml.Append(Label);
        if (Optional)
        {
            caption.InnerHtml.AppendHtml(Element("span", "field-optional", "（选填）"));
        }

        return caption;
    }

    private void Describe(TagHelperContent content, string? error)
    {
        if (Hint is not null)
        {
            var hint = Element("div", "field-hint", Hint);
            hint.MergeAttribute("id", $"{Id}-hint");
            content.AppendHtml(hint);
        }

        if (error is not null)
        {
            var line = Element("p", "field-error", error);
            line.MergeAttribute("id", $"{Id}-error");
            content.AppendHtml(line);
        }
    }

    private TagBuilder Control()
    {
        var control = Options is not null ? Select(Options) : Rows > 0 ? TextArea() : Input();
        control.MergeAttribute("id", Id);
        control.MergeAttribute("name", Name);
        control.AddCssClass(Options is not null ? "form-select" : "form-control");
        if (Narrow)
        {
            control.AddCssClass("narrow");
        }

        return control;
    }

    private TagBuilder TextArea()
    {
        var area = new TagBuilder("textarea");
        area.MergeAttribute("rows", Rows.ToString(CultureInfo.InvariantCulture));
        // A browser drops the first line break of a text area, so one more is written than was typed.
        area.InnerHtml.AppendHtml("\n").Append(Values() is [var text, ..] ? text : "");
        return area;
    }

    private TagBuilder Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttribute("type", Type is "number" or "decimal" ? "text" : Type);
        if (Type is "number" or "decimal" or "tel")
        {
            input.MergeAttribute("inputmode", Type switch { "number" => "numeric", _ => Type });
        }

        if (Type is not ("password" or "file") && Values() is [{ Length: > 0 } value, ..])
        {
            input.MergeAttribute("value", value);
        }

        return input;
    }

    private TagBuilder Select(IEnumerable<SelectListItem> options)
    {
        var items = options.ToList();
        var chosen = Values();
        var select = new TagBuilder("select");
        if (items.TrueForAll(item => item.Value != ""))
        {
            select.InnerHtml.AppendHtml(Option(new SelectListItem("请选择", ""), isSelected: false));
        }

        IHtmlContentBuilder target = select.InnerHtml;
        SelectListGroup? group = null;
        foreach (var item in items)
        {
            if (item.Group is not null && item.Group.Name != group?.Name)
            {
                var optgroup = new TagBuilder("optgroup");
                optgroup.MergeAttribute("label", item.Group.Name);
                select.InnerHtml.AppendHtml(optgroup);
                target = optgroup.InnerHtml;
            }
            else if (item.Group is null)
            {
                target = select.InnerHtml;
            }

            group = item.Group;
            target.AppendHtml(Option(item, IsChosen(item, chosen)));
        }

        return select;
    }

    private static TagBuilder Option(SelectListItem item, bool isSelected)
    {
        var option = new TagBuilder("option");
        option.MergeAttribute("value", item.Value ?? item.Text);
        if (isSelected)
        {
            option.MergeAttribute("selected", "selected");
        }

        option.InnerHtml.Append(item.Text);
        return option;
    }

    /// <summary>The first box carries the id of the field, so that the error summary can link to it.</summary>
    private TagBuilder Choices()
    {
        var chosen = Values();
        var box = new TagBuilder("div");
        box.AddCssClass("choices");
        var kind = Type == "radios" ? "radio" : "checkbox";
        foreach (var (item, i) in (Options ?? []).Select((item, i) => (item, i)))
        {
            var id = i == 0 ? Id : $"{Id}-{i.ToString(CultureInfo.InvariantCulture)}";
            box.InnerHtml.AppendHtml(Choice(kind, id, item.Value ?? item.Text, item.Text, IsChosen(item, chosen), describedBy: ""));
        }

        return box;
    }

    private TagBuilder Choice(string kind, string id, string value, string text, bool isChecked, string describedBy)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttribute("type", kind);
        input.MergeAttribute("id", id);
        input.MergeAttribute("name", Name);
        input.MergeAttribute("value", value);
        input.AddCssClass("form-check-input");
        if (isChecked)
        {
            input.MergeAttribute("checked", "checked");
        }

        if (describedBy.Length > 0)
        {
            input.MergeAttribute("aria-describedby", describedBy);
        }

        var label = new TagBuilder("label");
        label.AddCssClass("choice");
        label.InnerHtml.AppendHtml(input).AppendHtml(Element("span", "choice-text", text));
        return label;
    }

    private static bool IsChosen(SelectListItem item, string[] chosen) =>
        chosen.Length > 0 ? chosen.Contains(item.Value ?? item.Text) : item.Selected;

    /// <summary>What was typed, or else what the model holds; several values for check boxes.</summary>
    private string[] Values() =>
        ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is { } raw
            ? raw as string[] ?? [(string)raw]
            : For.Model switch
            {
                null => [],
                string text => [text],
                IEnumerable several => [.. several.Cast<object>().Select(Written)],
                var single => [Written(single)],
            };

    private static string Written(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        Enum word => word.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static TagBuilder WithUnit(TagBuilder control, string unit)
    {
        var box = new TagBuilder("div");
        box.AddCssClass("with-unit");
        box.InnerHtml.AppendHtml(control).AppendHtml(Element("span", "unit", unit));
        return box;
    }

    private static TagBuilder Element(string name, string cssClass, string text)
    {
        var element = new TagBuilder(name);
        element.AddCssClass(cssClass);
        element.InnerHtml.Append(text);
        return element;
    }
}
