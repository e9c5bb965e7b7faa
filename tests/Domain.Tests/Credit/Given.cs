using CsCheck;
using LincangHousekeeping.Domain.Credit;

namespace LincangHousekeeping.Domain.Tests.Credit;

/// <summary>Facts, rule sets and histories for the tests of the score.</summary>
internal static class Given
{
    /// <summary>A Monday, so that a fact of the same day is of age 0.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly string RuleFile = File.ReadAllText(Path.Combine(Root(), "db/reference/credit-rules/2026.1.json"));

    public static readonly RuleSet Rules = RuleSet.Parse(RuleFile);

    private static readonly string[] Categories = ["cleaning", "elderly", "unheard-of"];

    private static int _moment;

    /// <summary>A file beside the tests of the score.</summary>
    public static string PathOf(string name) => Path.Combine(Root(), "tests/Domain.Tests/Credit", name);

    /// <summary>The checkout, found from where the tests run: paths that the compiler writes down are not those of the disk in every build.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LincangHousekeeping.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run in a checkout.");
        }

        return folder.FullName;
    }

    public static AnswerFact Answer(
        int value, EvidenceClass evidence = EvidenceClass.Visit, DateOnly? on = null, string? reviewer = null,
        string? cluster = null, string? key = null)
    {
        var recorded = Next();
        var name = key ?? Name(recorded);
        return new AnswerFact
        {
            Key = name,
            HappenedOn = on ?? Today,
            RecordedAt = recorded,
            Reviewer = reviewer ?? name,
            Cluster = cluster ?? name,
            Evidence = evidence,
            Value = value,
        };
    }

    public static OrderFact Order(bool model = true, bool insured = true, DateOnly? on = null)
    {
        var recorded = Next();
        return new OrderFact
        {
            Key = Name(recorded),
            HappenedOn = on ?? Today,
            RecordedAt = recorded,
            ModelContract = model,
            Insured = insured,
        };
    }

    public static VisitsFact Visits(int count, DateOnly? on = null)
    {
        var recorded = Next();
        return new VisitsFact { Key = Name(recorded), HappenedOn = on ?? Today, RecordedAt = recorded, Count = count };
    }

    public static ComplaintFact Complaint(
        ComplaintSeverity severity = ComplaintSeverity.Minor, ComplaintTreatment treatment = ComplaintTreatment.Unresolved,
        string? incident = null, DateOnly? on = null)
    {
        var recorded = Next();
        return new ComplaintFact
        {
            Key = Name(recorded),
            HappenedOn = on ?? Today,
            RecordedAt = recorded,
            Incident = incident ?? Name(recorded),
            Severity = severity,
            Treatment = treatment,
        };
    }

    public static StaffFact Worker(
        string worker, bool active = true, bool requiresPapers = true, bool elderlyCare = false, DateOnly? from = null,
        DateOnly? until = null)
    {
        var recorded = Next();
        return new StaffFact
        {
            Key = Name(recorded),
            HappenedOn = Today,
            RecordedAt = recorded,
            Worker = worker,
            Active = active,
            RequiresPapers = requiresPapers,
            ElderlyCare = elderlyCare,
            InForceFrom = from,
            InForceUntil = until,
        };
    }

    public static StandingFact Standing(Standing standing)
    {
        var recorded = Next();
        return new StandingFact { Key = Name(recorded), HappenedOn = Today, RecordedAt = recorded, Standing = standing };
    }

    public static ProfileFact Profile(string category)
    {
        var recorded = Next();
        return new ProfileFact { Key = Name(recorded), HappenedOn = Today, RecordedAt = recorded, Category = category };
    }

    public static WithdrawnFact Withdrawal(ScoringFact of)
    {
        var recorded = Next();
        return new WithdrawnFact { Key = Name(recorded), HappenedOn = Today, RecordedAt = recorded, Corrects = of.Key };
    }

    /// <summary>The fact said anew, later, in place of <paramref name="of"/>.</summary>
    public static T Correcting<T>(T said, ScoringFact of)
        where T : ScoringFact
    {
        var recorded = Next();
        return said with { Key = Name(recorded), RecordedAt = recorded, Corrects = of.Key };
    }

    public static Score ScoreOf(params ScoringFact[] facts) => ScoreOf(facts, Today);

    public static Score ScoreOf(IEnumerable<ScoringFact> facts, DateOnly asOf) =>
        Scorer.Score(Evidence.From(facts, Rules, asOf), Rules, asOf, null);

    public static Explanation Explain(params ScoringFact[] facts) =>
        Scorer.Explain("X", Evidence.From(facts, Rules, Today), Rules, Today, null);

    /// <summary>Days up to five and a half years back.</summary>
    public static Gen<DateOnly> Day { get; } =
        Gen.OneOf(Gen.Int[0, 30], Gen.Int[0, 400], Gen.Int[0, 2000]).Select(back => Today.AddDays(-back));

    public static Gen<EvidenceClass> Class { get; } = Gen.Enum<EvidenceClass>();

    public static Gen<ComplaintFact> AnyComplaint { get; } =
        Gen.Select(Gen.Enum<ComplaintSeverity>(), Gen.Enum<ComplaintTreatment>(), Gen.Int[0, 6], Day)
            .Select((severity, treatment, incident, on) => Complaint(severity, treatment, $"incident-{incident}", on));

    /// <summary>
    /// Histories as they come: batches of like facts in one week, from many people or one household, with corrections
    /// and withdrawals. Recorded in the order of the array, an hour to some days apart.
    /// </summary>
    public static Gen<ScoringFact[]> Histories { get; } =
        Gen.Select(
            Gen.Select(Batch(), Gen.Int[1, 10]).Array[0, 12],
            Gen.Int[0, 1_000_000].Array[120],
            (batches, dice) => Recorded(batches, dice));

    /// <summary>Many answers of many people in three weeks: damping and the bound on self-selected answers both bind.</summary>
    public static Gen<ScoringFact[]> Crowds { get; } =
        Gen.Select(Class, Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[1, 25]).Array[1, 8].Select(crowds => crowds
            .SelectMany(c => Enumerable.Range(0, c.Item4).Select(_ => (ScoringFact)Answer(c.Item2, c.Item1, Today.AddDays(-7 * c.Item3))))
            .ToArray());

    private static Gen<Func<int, ScoringFact>> Batch() => Gen.Frequency(
        (6, Gen.Select(Day, Class, Gen.Int[0, 4], Gen.Int[0, 12], Gen.Int[0, 3]).Select<(DateOnly, EvidenceClass, int, int, int), Func<int, ScoringFact>>(
            t => die => Answer(
                t.Item5 == 0 ? die % 5 : t.Item3, t.Item2, t.Item1, $"reviewer-{die % 97}", $"household-{(t.Item4 < 4 ? t.Item4 : die % 23)}"))),
        (2, Gen.Select(Day, Gen.Bool, Gen.Bool).Select<(DateOnly, bool, bool), Func<int, ScoringFact>>(
            t => _ => Order(t.Item2, t.Item3, t.Item1))),
        (2, Gen.Select(Day, Gen.Int[1, 400]).Select<(DateOnly, int), Func<int, ScoringFact>>(t => _ => Visits(t.Item2, t.Item1))),
        (2, AnyComplaint.Select<ComplaintFact, Func<int, ScoringFact>>(c => die =>
        {
            var other = Complaint();
            return c with { Key = other.Key, RecordedAt = other.RecordedAt, Incident = $"incident-{die % 7}" };
        })),
        (1, Gen.Select(Day, Gen.Bool).Select<(DateOnly, bool), Func<int, ScoringFact>>(t => _ =>
        {
            var order = Order(on: t.Item1);
            return new DeadlineFact { Key = order.Key, RecordedAt = order.RecordedAt, HappenedOn = t.Item1, Met = t.Item2 };
        })),
        (1, Gen.Select(Day, Gen.Bool).Select<(DateOnly, bool), Func<int, ScoringFact>>(t => _ =>
        {
            var order = Order(on: t.Item1);
            return new StatementFact { Key = order.Key, RecordedAt = order.RecordedAt, HappenedOn = t.Item1, OnTime = t.Item2 };
        })),
        (2, Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Day, Gen.Int[0, 3]).Select<(bool, bool, bool, DateOnly, int), Func<int, ScoringFact>>(
            t => die => Worker(
                $"worker-{die % 11}", t.Item1 || t.Item2, t.Item2, t.Item3,
                t.Item5 == 0 ? null : t.Item4, t.Item5 == 1 ? null : t.Item4.AddYears(t.Item5)))),
        (1, Gen.Enum<Standing>().Select<Standing, Func<int, ScoringFact>>(s => _ => Standing(s))),
        (1, Gen.Const<Func<int, ScoringFact>>(die => Profile(Categories[die % Categories.Length]))));

    private static ScoringFact[] Recorded((Func<int, ScoringFact> Make, int Count)[] batches, int[] dice)
    {
        var facts = new List<ScoringFact>();
        var moment = new DateTime(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var (make, count) in batches)
        {
            for (var i = 0; i < count; i++)
            {
                var die = dice[facts.Count];
                moment = moment.AddHours(1 + (die % 14));
                var fact = make(die) with { Key = $"fact-{facts.Count}", RecordedAt = moment };
                var target = facts.Count > 0 ? facts[die / 7 % facts.Count] : null;
                facts.Add((die % 13) switch
                {
                    0 when target is not null => new WithdrawnFact
                    {
                        Key = fact.Key,
                        HappenedOn = fact.HappenedOn,
                        RecordedAt = moment,
                        Corrects = target.Key,
                    },
                    1 when target?.Kind == fact.Kind => fact with { Corrects = target.Key },
                    _ => fact,
                });
            }
        }

        return [.. facts];
    }

    /// <summary>Each fact is recorded a second after the one before, in the order in which a test names them.</summary>
    private static DateTime Next() =>
        new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(Interlocked.Increment(ref _moment));

    private static string Name(DateTime recorded) => $"given-{recorded.Ticks / TimeSpan.TicksPerSecond}";
}
