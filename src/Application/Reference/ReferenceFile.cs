using System.Text.Json;
using System.Text.Json.Serialization;

namespace LincangHousekeeping.Application.Reference;

/// <summary>A reference file is missing or does not fit together. Names the file and, where it can, the line.</summary>
public sealed class ReferenceDataException(string file, int line, string problem, Exception? cause = null)
    : Exception(line > 0 ? $"{file}, line {line}: {problem}" : $"{file}: {problem}", cause);

/// <summary>One file of the reference folder, as text, with a way to complain about a line of it.</summary>
internal sealed class ReferenceFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly string _name;
    private readonly string _text;

    /// <exception cref="ReferenceDataException">The file cannot be read.</exception>
    public ReferenceFile(string folder, string name)
    {
        _name = name;
        try
        {
            _text = File.ReadAllText(Path.Combine(folder, name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ReferenceDataException(name, 0, "cannot be read from the reference folder.", e);
        }
    }

    /// <summary>The entries of a JSON array, every property of each known and present.</summary>
    /// <exception cref="ReferenceDataException">The file is not such an array.</exception>
    public IReadOnlyList<T> Entries<T>()
    {
        try
        {
            return JsonSerializer.Deserialize<T[]>(_text, Strict) ?? throw new ReferenceDataException(_name, 1, "holds null, not a list.");
        }
        catch (JsonException e)
        {
            throw new ReferenceDataException(_name, (int)(e.LineNumber ?? -1) + 1, e.Message, e);
        }
    }

    /// <summary>The rows of a comma-separated file without quotes, checked against its heading.</summary>
    /// <param name="read">Makes a row; a <see cref="FormatException"/> from it is reported with the row's line.</param>
    /// <exception cref="ReferenceDataException">The heading or a row is broken.</exception>
    public IReadOnlyList<T> Rows<T>(string heading, Func<string[], T> read)
    {
        var lines = _text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines[0] != heading)
        {
            throw Fault(1, $"the heading should be \"{heading}\".");
        }

        var columns = heading.Split(',').Length;
        var rows = new List<T>(lines.Length);
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].Split(',');
            if (cells.Length != columns)
            {
                throw Fault(i + 1, $"has {cells.Length} columns instead of {columns}.");
            }

            try
            {
                rows.Add(read(cells));
            }
            catch (FormatException e)
            {
                throw new ReferenceDataException(_name, i + 1, e.Message, e);
            }
        }

        return rows;
    }

    /// <summary>Refuses the file unless <paramref name="holds"/>; points at the first line that mentions <paramref name="about"/>.</summary>
    /// <exception cref="ReferenceDataException">It does not hold.</exception>
    public void Require(bool holds, string about, string problem)
    {
        if (!holds)
        {
            throw Fault(LineOf(about), $"{about}: {problem}");
        }
    }

    private ReferenceDataException Fault(int line, string problem) => new(_name, line, problem);

    private int LineOf(string about)
    {
        var at = _text.IndexOf(about, StringComparison.Ordinal);
        return at < 0 ? 0 : _text.AsSpan(0, at).Count('\n') + 1;
    }
}
