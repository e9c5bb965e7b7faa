namespace LincangHousekeeping.Domain.Common;

/// <summary>A rule of the trade that an act would break. The message is a sentence for the person who acted.</summary>
public sealed class RuleBrokenException(string message) : Exception(message);

/// <summary>How an entity keeps its promises.</summary>
public static class Rule
{
    /// <summary>Refuses the act unless <paramref name="holds"/>.</summary>
    /// <exception cref="RuleBrokenException">The rule does not hold; carries <paramref name="sentence"/>.</exception>
    public static void Require(bool holds, string sentence)
    {
        if (!holds)
        {
            throw new RuleBrokenException(sentence);
        }
    }
}
