using System.Collections.Frozen;

namespace LincangHousekeeping.Application.Reference;

/// <summary>Something with a code for the program and a Chinese name for people.</summary>
public interface ICoded
{
    string Code { get; }
    string Name { get; }
}

/// <summary>A list in the order people should see it, found by code.</summary>
public sealed class CodeList<T>
    where T : class, ICoded
{
    private readonly FrozenDictionary<string, T> _byCode;

    internal CodeList(IReadOnlyList<T> all)
    {
        All = all;
        _byCode = all.ToFrozenDictionary(entry => entry.Code);
    }

    public IReadOnlyList<T> All { get; }

    public bool Contains(string? code) => Find(code) is not null;

    public T? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>The name people know; a code that has left the list is shown as it is.</summary>
    public string NameOf(string code) => Find(code)?.Name ?? code;

    internal static CodeList<T> Read(string folder, string name)
    {
        var file = new ReferenceFile(folder, name);
        return From(file, file.Entries<T>());
    }

    internal static CodeList<T> From(ReferenceFile file, IReadOnlyList<T> all)
    {
        foreach (var twice in all.GroupBy(entry => entry.Code).Where(same => same.Count() > 1))
        {
            file.Require(false, $"\"{twice.Key}\"", "the code is given twice.");
        }

        return new(all);
    }
}
