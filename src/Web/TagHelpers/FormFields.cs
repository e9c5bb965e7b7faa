using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LincangHousekeeping.Web.TagHelpers;

/// <summary>The fields of one form in the order in which they were rendered, so that its error summary can follow it.</summary>
internal sealed class FormFields
{
    private readonly List<(string Name, string Id, string Label)> _fields = [];

    public IReadOnlyList<(string Name, string Id, string Label)> InOrder => _fields;

    public bool TakesFiles { get; private set; }

    public static FormFields? Of(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(FormFields), out var fields) ? (FormFields)fields : null;

    public void Add(string name, string id, string label, bool takesFile)
    {
        _fields.Add((name, id, label));
        TakesFiles |= takesFile;
    }
}
