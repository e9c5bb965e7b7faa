using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Application.Reference;

/// <summary>A step of the ladder, 5 (五级/初级工) to 1 (一级/高级技师).</summary>
public sealed record SkillStep(string Code, string Name, int Rank) : ICoded;

/// <summary>An occupation of the national classification.</summary>
/// <param name="Kinds">工种 within the occupation.</param>
/// <param name="Levels">Ranks that can be certified, lowest step (5) first; none for jobs without skill levels.</param>
/// <param name="ElderlyCare">Work that gate G4 of the score watches.</param>
/// <param name="Doubtful">Code or levels are not yet compared with the classification itself.</param>
public sealed record Occupation(
    string Code, string Name, IReadOnlyList<string> Kinds, IReadOnlyList<int> Levels, bool ElderlyCare, string Source, bool Doubtful) : ICoded;

/// <summary>What people in the trade work as.</summary>
public sealed class Occupations
{
    private readonly CodeList<Occupation> _all;

    private Occupations(CodeList<Occupation> all, CodeList<SkillStep> steps)
    {
        _all = all;
        Steps = steps;
    }

    public IReadOnlyList<Occupation> All => _all.All;

    /// <summary>The ladder of skill levels.</summary>
    public CodeList<SkillStep> Steps { get; }

    public Occupation? Find(string? code) => _all.Find(code);

    public bool Contains(string? code) => _all.Contains(code);

    public string NameOf(string code) => _all.NameOf(code);

    /// <summary>五级/初级工 for 5.</summary>
    public string LevelName(int rank) => Steps.All.FirstOrDefault(s => s.Rank == rank)?.Name ?? $"{rank} 级";

    public bool IsElderlyCare(string code) => Find(code)?.ElderlyCare ?? false;

    internal static Occupations Read(string folder)
    {
        var steps = CodeList<SkillStep>.Read(folder, "levels.json");
        var file = new ReferenceFile(folder, "occupations.json");
        var all = CodeList<Occupation>.From(file, file.Entries<Occupation>());
        foreach (var occupation in all.All)
        {
            file.Require(occupation.Levels.All(level => steps.All.Any(s => s.Rank == level)),
                occupation.Code, "has a level that is not in levels.json.");
        }

        return new(all, steps);
    }
}

/// <summary>A paper without which a worker of the occupation does not count as fully qualified. Any one of the kinds will do.</summary>
/// <param name="Occupation">Occupation code.</param>
/// <param name="Basis">The rule behind it, in Chinese.</param>
public sealed record MandatoryPaper(
    string Occupation, IReadOnlyList<CertificateKind> AnyOf, DateOnly ValidFrom, string Basis, DateOnly? ValidUntil = null)
{
    /// <summary>Whether a certificate of this kind is the paper asked for.</summary>
    public bool Admits(CertificateKind kind) => AnyOf.Contains(kind);
}

/// <summary>Which occupations need which papers, as dated data.</summary>
public sealed class MandatoryPapers
{
    private readonly ILookup<string, MandatoryPaper> _byOccupation;

    private MandatoryPapers(IReadOnlyList<MandatoryPaper> all) => _byOccupation = all.ToLookup(p => p.Occupation);

    /// <summary>Papers the occupation needs on the day: all of them. None for most occupations.</summary>
    public IReadOnlyList<MandatoryPaper> For(string occupation, DateOnly on) =>
        [.. _byOccupation[occupation].Where(p => p.ValidFrom <= on && (p.ValidUntil is null || on <= p.ValidUntil))];

    internal static MandatoryPapers Read(string folder, Occupations occupations)
    {
        var file = new ReferenceFile(folder, "mandatory-papers.json");
        var all = file.Entries<MandatoryPaper>();
        foreach (var paper in all)
        {
            file.Require(occupations.Contains(paper.Occupation), paper.Occupation, "there is no such occupation in occupations.json.");
            file.Require(paper.AnyOf.Count > 0, paper.Occupation, "names no kind of paper.");
            file.Require(paper.ValidUntil is null || paper.ValidFrom <= paper.ValidUntil, paper.Occupation, "ends before it starts.");
        }

        return new(all);
    }
}
