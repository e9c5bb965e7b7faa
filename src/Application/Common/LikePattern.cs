namespace LincangHousekeeping.Application.Common;

/// <summary>Patterns for LIKE, whose letter case does not count on either database.</summary>
public static class LikePattern
{
    public const string Escape = "!";

    /// <summary>Finds the words anywhere; signs that LIKE knows stand for themselves.</summary>
    public static string Containing(string words) =>
        "%" + words.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal)
            .Replace("_", "!_", StringComparison.Ordinal) + "%";
}
