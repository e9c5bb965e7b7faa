using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Credit;

/// <summary>
/// Brings every firm's score to today (decay, papers that expired, a new rule set) by replaying its facts, which also proves that
/// the stored roll-up is what the facts say. Holds one batch of firms in memory, whatever the size of the register; the site may
/// go on working meanwhile.
/// </summary>
public sealed class RescoreAll(IRegisterDb db, RuleSets ruleSets, TimeProvider clock)
{
    private const int Batch = 100;
    private const int Tries = 20;

    /// <param name="Written">Records that were not yet those of today.</param>
    /// <param name="Differed">Firms whose stored roll-up was not what their facts say; it now is.</param>
    /// <param name="Broken">Firms whose chain of facts was altered; they keep the score they had.</param>
    public sealed record Report(int Firms, long Facts, int Written, IReadOnlyList<Guid> Differed, IReadOnlyList<Guid> Broken)
    {
        public static Report Empty { get; } = new(0, 0, 0, [], []);

        internal Report Plus(Report more) => new(
            Firms + more.Firms, Facts + more.Facts, Written + more.Written, [.. Differed, .. more.Differed], [.. Broken, .. more.Broken]);
    }

    public Task<int> CountAsync(CancellationToken ct) => db.CreditRecords.CountAsync(ct);

    /// <param name="advanced">Told after each batch how far it is.</param>
    public async Task<Report> RunAsync(Action<Report> advanced, CancellationToken ct)
    {
        var report = Report.Empty;
        Guid? last = Guid.Empty;
        while (last is { } after)
        {
            (var batch, last) = await TryBatchAsync(after, ct);
            report = report.Plus(batch);
            advanced(report);
        }

        return report;
    }

    /// <summary>A batch that lost a race against the site reads fresh and tries again.</summary>
    private async Task<(Report Done, Guid? Last)> TryBatchAsync(Guid after, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await BatchAsync(after, ct);
            }
            catch (DbUpdateException conflict) when (attempt < Tries && db.IsRace(conflict, attempt))
            {
            }
            finally
            {
                db.Forget();
            }
        }
    }

    private async Task<(Report Done, Guid? Last)> BatchAsync(Guid after, CancellationToken ct)
    {
        var records = await db.CreditRecords.Where(r => r.Id.CompareTo(after) > 0).OrderBy(r => r.Id).Take(Batch).ToListAsync(ct);
        if (records.Count == 0)
        {
            return (Report.Empty, null);
        }

        var today = clock.Today();
        var rules = ruleSets.InForceOn(today);
        var replays = new List<Task<Replay>>(records.Count);
        await foreach (var (record, rows) in FactsOfAsync(records, ct))
        {
            replays.Add(Task.Run(() => Replay.Of(record, rows, rules, today), ct));
        }

        var (facts, written) = (0L, 0);
        List<Guid> differed = [], broken = [];
        foreach (var replay in await Task.WhenAll(replays))
        {
            facts += replay.Facts;
            var firm = replay.Record.Id;
            if (replay.Evidence is not { } evidence || (replay.Differs && !await ChainIsWholeAsync(replay.Record, ct)))
            {
                broken.Add(firm);
                continue;
            }

            if (replay.Differs)
            {
                differed.Add(firm);
            }

            if (replay.Differs || replay.Record.InputHash != Scorer.InputHash(evidence, rules, today, replay.Record.Held))
            {
                replay.Record.Keep(evidence, rules, today);
                written++;
            }
        }

        await db.SaveChangesAsync(ct);
        return (new Report(records.Count, facts, written, differed, broken), records[^1].Id);
    }

    /// <summary>Each record with the facts it has taken in, which may be none. One statement, read as a stream.</summary>
    private async IAsyncEnumerable<(CreditRecord Record, List<FactRow> Facts)> FactsOfAsync(
        List<CreditRecord> records, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var (first, last) = (records[0].Id, records[^1].Id);
        var rows = db.CreditFacts.AsNoTracking()
            .Where(f => f.SubjectId.CompareTo(first) >= 0 && f.SubjectId.CompareTo(last) <= 0)
            .OrderBy(f => f.SubjectId).ThenBy(f => f.Sequence)
            .Select(f => new FactRow(f.SubjectId, f.Sequence, f.Kind, f.Key, f.HappenedOn, f.RecordedAt, f.Corrects, f.Payload))
            .AsAsyncEnumerable();

        var missing = records.ToDictionary(r => r.Id);
        var facts = new List<FactRow>();
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (facts.Count > 0 && facts[0].FirmId != row.FirmId)
            {
                if (missing.Remove(facts[0].FirmId, out var record))
                {
                    yield return (record, facts);
                }

                facts = [];
            }

            facts.Add(row);
        }

        if (facts.Count > 0 && missing.Remove(facts[0].FirmId, out var lastRecord))
        {
            yield return (lastRecord, facts);
        }

        foreach (var record in missing.Values)
        {
            yield return (record, []);
        }
    }

    private async Task<bool> ChainIsWholeAsync(CreditRecord record, CancellationToken ct)
    {
        var (sequence, head) = (0, CreditFact.NoPreviousHash);
        var chain = db.CreditFacts.AsNoTracking().Where(f => f.SubjectId == record.Id && f.Sequence <= record.Facts).OrderBy(f => f.Sequence);
        await foreach (var fact in chain.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (fact.Sequence != ++sequence || fact.PreviousHash != head || !fact.HashIsRight())
            {
                return false;
            }

            head = fact.Hash;
        }

        return sequence == record.Facts && head == record.Head;
    }

    private sealed record FactRow(
        Guid FirmId, int Sequence, string Kind, string Key, DateOnly HappenedOn, DateTime RecordedAt, string? Corrects, string Payload);

    /// <param name="Evidence">What the facts say; null when they can no longer be read.</param>
    private sealed record Replay(CreditRecord Record, int Facts, Evidence? Evidence, bool Differs)
    {
        public static Replay Of(CreditRecord record, List<FactRow> rows, RuleSet rules, DateOnly today)
        {
            try
            {
                // What was appended after the record was read belongs to the next state of the record.
                List<ScoringFact> facts = [.. rows.Where(r => r.Sequence <= record.Facts)
                    .Select(r => FactPayload.Read(r.Kind, r.Key, r.HappenedOn, r.RecordedAt, r.Corrects, r.Payload))];
                var evidence = Domain.Credit.Evidence.From(facts, rules, today);
                // Under other rules households may count otherwise, so only like is compared with like.
                return new(record, facts.Count, evidence, record.RuleVersion == rules.Version && evidence.ToJson() != record.Evidence);
            }
            catch (Exception altered) when (altered is FormatException or InvalidOperationException)
            {
                return new(record, rows.Count, null, true);
            }
        }
    }
}
