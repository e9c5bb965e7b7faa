namespace LincangHousekeeping.Domain.Credit;

/// <summary>Which facts stand after every correction, and which of several about the same thing is current.</summary>
public static class Corrections
{
    /// <summary>
    /// The facts that stand, in the order of recording. A key counts once. A corrected fact stands as its last
    /// correction says, in its own place (<see cref="ScoringFact.InPlaceOf"/>); what is withdrawn, be it a correction or
    /// a withdrawal, is as if never recorded.
    /// </summary>
    /// <param name="facts">All facts of one subject, in any order, with or without repetitions.</param>
    /// <param name="knownOn">Leaves out what was recorded after this day of the calendar of China; null for none.</param>
    /// <exception cref="InvalidOperationException">A correction points at nothing that was recorded before it.</exception>
    public static IReadOnlyList<ScoringFact> Standing(IEnumerable<ScoringFact> facts, DateOnly? knownOn = null)
    {
        var known = Once(facts.Where(f => knownOn is null || f.KnownOn <= knownOn));
        var corrections = known.Values.Where(f => f.Corrects is not null).ToLookup(f => f.Corrects!);
        foreach (var correction in known.Values.Where(f => f.Corrects is not null))
        {
            if (!known.TryGetValue(correction.Corrects!, out var target) || ScoringFact.ByRecording(target, correction) >= 0)
            {
                throw new InvalidOperationException(
                    $"Fact {correction.Key} corrects {correction.Corrects}, which was not recorded before it.");
            }
        }

        var standing = known.Values
            .Where(f => f.Corrects is null)
            .Select(f => Outcome(f, corrections))
            .OfType<ScoringFact>()
            .ToList();
        standing.Sort(ScoringFact.ByRecording);
        return standing;
    }

    /// <summary>The latest answer of each reviewer, in the order of recording.</summary>
    public static IReadOnlyList<AnswerFact> CurrentAnswers(IEnumerable<AnswerFact> standing) =>
        Latest(standing, answer => answer.Reviewer);

    internal static List<T> Latest<T>(IEnumerable<T> standing, Func<T, string> subject)
        where T : ScoringFact
    {
        var latest = new Dictionary<string, T>();
        foreach (var fact in standing)
        {
            var about = subject(fact);
            if (!latest.TryGetValue(about, out var earlier) || ScoringFact.ByRecording(earlier, fact) < 0)
            {
                latest[about] = fact;
            }
        }

        List<T> current = [.. latest.Values];
        current.Sort(ScoringFact.ByRecording);
        return current;
    }

    /// <summary>Null when withdrawn.</summary>
    private static ScoringFact? Outcome(ScoringFact fact, ILookup<string, ScoringFact> corrections)
    {
        foreach (var correction in corrections[fact.Key].OrderDescending(Comparer<ScoringFact>.Create(ScoringFact.ByRecording)))
        {
            switch (Outcome(correction, corrections))
            {
                case null:
                    continue;
                case WithdrawnFact:
                    return null;
                case var said:
                    return said.InPlaceOf(fact);
            }
        }

        return fact;
    }

    /// <summary>Of two facts with one key the first recorded counts; equal moments are told apart by content.</summary>
    private static Dictionary<string, ScoringFact> Once(IEnumerable<ScoringFact> facts)
    {
        var once = new Dictionary<string, ScoringFact>();
        foreach (var fact in facts)
        {
            if (!once.TryAdd(fact.Key, fact) && ComesBefore(fact, once[fact.Key]))
            {
                once[fact.Key] = fact;
            }
        }

        return once;
    }

    private static bool ComesBefore(ScoringFact one, ScoringFact other) =>
        one.RecordedAt != other.RecordedAt
            ? one.RecordedAt < other.RecordedAt
            : one != other && string.CompareOrdinal(Content(one), Content(other)) < 0;

    private static string Content(ScoringFact fact) =>
        $"{fact.Kind} {fact.HappenedOn.Plain()} {fact.Corrects} {FactPayload.Write(fact)}";
}
