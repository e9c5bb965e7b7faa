using BenchmarkDotNet.Attributes;
using LincangHousekeeping.Domain.Credit;

namespace LincangHousekeeping.Benchmarks;

/// <summary>The score of one firm with 50 facts over a year and a half. The goal: 200,000 a second and core, 2 KB each.</summary>
[MemoryDiagnoser]
public class ScoreBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly RuleSet _rules = RuleSet.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "2026.1.json")));
    private readonly ScoringFact[] _facts = FiftyFacts();
    private Evidence _evidence = new();
    private string _stored = "";

    [GlobalSetup]
    public void RollUp()
    {
        _evidence = Evidence.From(_facts, _rules, Today);
        _stored = _evidence.ToJson();
    }

    [Benchmark(Baseline = true)]
    public Score Score() => Scorer.Score(_evidence, _rules, Today, Grade.B);

    [Benchmark]
    public Score RollUpAndScore() => Scorer.Score(Evidence.From(_facts, _rules, Today), _rules, Today, Grade.B);

    [Benchmark]
    public Score ReadStoredAndScore() => Scorer.Score(Evidence.Parse(_stored), _rules, Today, Grade.B);

    [Benchmark]
    public string StoreAndHash() => _evidence.ToJson() + Scorer.InputHash(_evidence, _rules, Today, Grade.B);

    [Benchmark]
    public byte[] Explain() => Scorer.Explain("91530902MA6NXK1T4R", _evidence, _rules, Today, Grade.B).ToJson();

    private static ScoringFact[] FiftyFacts()
    {
        var facts = new List<ScoringFact>();
        while (facts.Count < 50)
        {
            var i = facts.Count;
            var key = $"fact-{i}";
            var on = Today.AddDays(-11 * (50 - i));
            var recorded = on.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);
            facts.Add((i % 10) switch
            {
                0 => new StaffFact
                {
                    Key = key,
                    HappenedOn = on,
                    RecordedAt = recorded,
                    Worker = key,
                    Active = true,
                    RequiresPapers = true,
                    ElderlyCare = i == 0,
                    InForceFrom = on,
                    InForceUntil = on.AddYears(2),
                },
                1 or 4 or 7 => new OrderFact { Key = key, HappenedOn = on, RecordedAt = recorded, ModelContract = true, Insured = i % 20 != 7 },
                2 or 5 => new VisitsFact { Key = key, HappenedOn = on, RecordedAt = recorded, Count = 20 },
                9 when i % 20 == 9 => new ComplaintFact
                {
                    Key = key,
                    HappenedOn = on,
                    RecordedAt = recorded,
                    Incident = key,
                    Severity = ComplaintSeverity.Moderate,
                    Treatment = ComplaintTreatment.ResolvedOnTime,
                },
                _ => new AnswerFact
                {
                    Key = key,
                    HappenedOn = on,
                    RecordedAt = recorded,
                    Reviewer = key,
                    Cluster = $"household-{i % 15}",
                    Evidence = (EvidenceClass)(i % 3),
                    Value = i % 8 == 3 ? 0 : AnswerFact.WouldUseAgain,
                },
            });
        }

        return [.. facts];
    }
}
