using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;

namespace LincangHousekeeping.TestKit;

/// <summary>What a field is sent with: text, or a file.</summary>
public sealed record FormValue(string Text, Upload? File = null)
{
    public static implicit operator FormValue(string? text) => new(text ?? "");

    public static implicit operator FormValue(Upload file) => new("", file);
}

/// <summary>A file chosen in a form: its name, what the browser says of its type, and its bytes.</summary>
public sealed record Upload(string FileName, string ContentType, byte[] Bytes)
{
    public static Upload Utf8(string fileName, string text) => new(fileName, "text/csv", Encoding.UTF8.GetBytes(text));
}

internal static class Forms
{
    public const string TokenField = "__RequestVerificationToken";

    /// <summary>The controls of the form that a browser would send, with <paramref name="fields"/> in place of what the page held.</summary>
    /// <exception cref="InvalidOperationException">The form has no control of that name.</exception>
    public static IReadOnlyList<(string Name, FormValue Value)> Fill(
        IHtmlFormElement form, (string Name, FormValue Value)[] fields)
    {
        var names = form.Elements.Select(e => e.GetAttribute("name")).OfType<string>().ToHashSet();
        foreach (var (name, _) in fields)
        {
            if (!names.Contains(name))
            {
                throw new InvalidOperationException(
                    $"The form {form.GetAttribute("action")} has no field {name}; it has {string.Join(", ", names)}.");
            }
        }

        var replaced = fields.Select(f => f.Name).ToHashSet();
        return
        [
            .. form.Elements.SelectMany(Successful).Where(held => !replaced.Contains(held.Name)),
            .. fields,
        ];
    }

    public static HttpContent Encode(IEnumerable<(string Name, FormValue Value)> fields) =>
        new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value.Text)));

    public static HttpContent EncodeMultipart(IEnumerable<(string Name, FormValue Value)> fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (value.File is { } file)
            {
                var part = new ByteArrayContent(file.Bytes);
                part.Headers.ContentType = MediaTypeHeaderValue.Parse(file.ContentType);
                content.Add(part, name, file.FileName);
            }
            else
            {
                content.Add(new StringContent(value.Text), name);
            }
        }

        return content;
    }

    private static IEnumerable<(string Name, FormValue Value)> Successful(IHtmlElement control) => control switch
    {
        _ when control.HasAttribute("disabled") || control.GetAttribute("name") is null => [],
        IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => [],
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement input => [(input.Name!, input.Value)],
        IHtmlTextAreaElement area => [(area.Name!, area.Value)],
        IHtmlSelectElement select => select.Options.Where(o => o.IsSelected).Select(o => (select.Name!, (FormValue)o.Value)),
        _ => [],
    };
}
