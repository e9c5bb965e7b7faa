using LincangHousekeeping.Domain.Credit;

namespace LincangHousekeeping.Application.Credit;

/// <summary>The rule sets of the score as dated data: the one in force on a day is the newest whose start has come.</summary>
public sealed class RuleSets
{
    private readonly RuleSet[] _byStart;

    public RuleSets(IEnumerable<RuleSet> sets)
    {
        _byStart = [.. sets.OrderBy(s => s.ValidFrom)];
        if (_byStart.Length == 0)
        {
            throw new InvalidOperationException("There is no rule set for the score; see db/reference/credit-rules.");
        }
    }

    /// <summary>Reads every <c>*.json</c> of the folder that is a rule set (schemas beside them are not).</summary>
    public static RuleSets Load(string folder) =>
        new(Directory.EnumerateFiles(folder, "*.json").Where(f => !f.EndsWith(".schema.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(f => RuleSet.Parse(File.ReadAllText(f))));

    /// <exception cref="InvalidOperationException">The rule set was taken away although scores were computed by it.</exception>
    public RuleSet WithVersion(string version) => _byStart.Single(s => s.Version == version);

    public RuleSet InForceOn(DateOnly day) => _byStart.LastOrDefault(s => s.ValidFrom <= day) ?? _byStart[0];
}
