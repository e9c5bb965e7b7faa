using LincangHousekeeping.Application.Common;

namespace LincangHousekeeping.Application.Reference;

public enum FieldType { Text, Date, Money, YesNo }

/// <summary>A question that only complaints of one category ask.</summary>
public sealed record ComplaintField(string Key, string Label, FieldType Type, bool Required);

/// <summary>What a complaint can be about.</summary>
/// <param name="Help">One sentence for the complainant: when to choose it.</param>
/// <param name="Department">Who handles it.</param>
/// <param name="SeverityHint">Where the officer starts from: Minor, Moderate, Serious or Grave.</param>
/// <param name="IsReport">A clue for enforcement (举报) rather than a dispute to settle.</param>
public sealed record ComplaintCategory(
    string Code, string Name, string Help, Department Department, string SeverityHint, bool IsReport, IReadOnlyList<ComplaintField> Fields)
    : ICoded
{
    private static readonly string[] Severities = ["Minor", "Moderate", "Serious", "Grave"];

    internal static CodeList<ComplaintCategory> Read(string folder)
    {
        var file = new ReferenceFile(folder, "complaint-categories.json");
        var all = CodeList<ComplaintCategory>.From(file, file.Entries<ComplaintCategory>());
        foreach (var category in all.All)
        {
            file.Require(Severities.Contains(category.SeverityHint), $"\"{category.Code}\"", "has an unknown severity.");
            file.Require(category.Fields.Count > 0, $"\"{category.Code}\"", "asks for nothing of its own.");
            file.Require(category.Fields.DistinctBy(f => f.Key).Count() == category.Fields.Count, $"\"{category.Code}\"", "has a key twice.");
        }

        return all;
    }
}
