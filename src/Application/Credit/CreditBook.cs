using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Credit;

/// <summary>
/// Collects the facts that the events of one save establish, then appends them to each firm's chain, rolls them into its evidence
/// and computes its score once. Runs before the save, inside its transaction, so that act, fact and score never disagree.
/// The cost does not grow with the firm's history: one row is read and one is written, whatever the number of reviews.
/// </summary>
public sealed class CreditBook(IRegisterDb db, RuleSets ruleSets, TimeProvider clock)
{
    private const string AnswerKind = "answer";
    private const string StaffKind = "staff";

    private readonly List<(Guid FirmId, Guid SourceId, ScoringFact Fact)> _pages = [];
    private readonly List<CreditRecord> _opened = [];

    /// <summary>Forgets facts of a save that did not happen.</summary>
    public void Clear()
    {
        _pages.Clear();
        _opened.Clear();
    }

    /// <summary>Opens the record of a firm that has just come onto the register.</summary>
    public void Open(Guid firmId, string countyCode, string townshipCode)
    {
        var record = CreditRecord.Open(firmId, countyCode, townshipCode);
        _opened.Add(record);
        db.CreditRecords.Add(record);
    }

    /// <param name="sourceId">What established the fact: review, contract, complaint, worker.</param>
    public void Write(Guid firmId, Guid sourceId, ScoringFact fact) => _pages.Add((firmId, sourceId, fact));

    /// <summary>Appends what was written and brings score and grade of the firms concerned up to date.</summary>
    public async ValueTask BringUpToDateAsync(CancellationToken ct)
    {
        foreach (var firm in _pages.GroupBy(p => p.FirmId))
        {
            await BringUpToDateAsync(firm.Key, [.. firm.OrderBy(p => p.Fact.Key, StringComparer.Ordinal).Select(p => (p.SourceId, p.Fact))], ct);
        }

        Clear();
    }

    private async ValueTask BringUpToDateAsync(Guid firmId, List<(Guid SourceId, ScoringFact Fact)> pages, CancellationToken ct)
    {
        var today = clock.Today();
        var rules = ruleSets.InForceOn(today);
        var record = _opened.Find(r => r.Id == firmId) ?? await db.CreditRecords.SingleAsync(r => r.Id == firmId, ct);
        // Stamped after the record was read: of two writers at once the later in the chain is the later in time, as a replay orders them.
        var recordedAt = clock.UtcNow();
        pages = [.. pages.Select(p => (p.SourceId, p.Fact with { RecordedAt = recordedAt }))];
        var evidence = record.Evidence.Length == 0 ? new Evidence() : Evidence.Parse(record.Evidence);
        var staff = await LatestStaffAsync(firmId, pages, ct);

        foreach (var (sourceId, fact) in pages)
        {
            switch (fact)
            {
                case AnswerFact answer:
                    await AddAnswerAsync(evidence, firmId, answer, rules, ct);
                    break;
                case StaffFact now:
                    evidence.Replace(staff.GetValueOrDefault(now.Worker), now);
                    staff[now.Worker] = now;
                    break;
                default:
                    evidence.Add(fact);
                    break;
            }

            db.CreditFacts.Add(record.Append(fact, sourceId, rules.Version));
        }

        record.Keep(evidence, rules, today);
    }

    /// <summary>What was last known of the workers whose papers or employment changed.</summary>
    private async ValueTask<Dictionary<string, StaffFact>> LatestStaffAsync(
        Guid firmId, List<(Guid SourceId, ScoringFact Fact)> pages, CancellationToken ct)
    {
        var workers = pages.Where(p => p.Fact is StaffFact).Select(p => p.SourceId).Distinct().ToList();
        if (workers.Count == 0)
        {
            return [];
        }

        var facts = await db.CreditFacts.AsNoTracking()
            .Where(f => f.SubjectId == firmId && f.Kind == StaffKind && workers.Contains(f.SourceId))
            .OrderBy(f => f.Sequence).ToListAsync(ct);
        return facts.Select(f => (StaffFact)f.ToScoringFact()).GroupBy(f => f.Worker).ToDictionary(g => g.Key, g => g.Last());
    }

    /// <summary>
    /// An answer replaces the reviewer's earlier one and shares the weight of its household. One statement, or two when the
    /// reviewer's earlier answer stands in another household.
    /// </summary>
    private async ValueTask AddAnswerAsync(Evidence evidence, Guid firmId, AnswerFact answer, RuleSet rules, CancellationToken ct)
    {
        var before = await CurrentAnswersAsync(firmId, answer, [answer.Cluster], ct);
        var households = new List<string> { answer.Cluster };
        if (before.Find(a => a.Reviewer == answer.Reviewer) is { } earlier && earlier.Cluster != answer.Cluster)
        {
            households.Add(earlier.Cluster);
            before = await CurrentAnswersAsync(firmId, answer, households, ct);
        }

        List<AnswerFact> now = [.. before.Where(a => a.Reviewer != answer.Reviewer), answer];
        foreach (var household in households)
        {
            evidence.ReplaceCluster([.. before.Where(a => a.Cluster == household)], [.. now.Where(a => a.Cluster == household)], rules);
        }
    }

    /// <summary>The current answers of everybody who ever answered for these households, and of the reviewer.</summary>
    private async ValueTask<List<AnswerFact>> CurrentAnswersAsync(
        Guid firmId, AnswerFact answer, List<string> households, CancellationToken ct)
    {
        var reviewers = db.Reviews.Where(r => r.FirmId == firmId && households.Contains(r.ClusterKey)).Select(r => r.ReviewerKey);
        var sources = db.Reviews.Where(r => r.FirmId == firmId && (r.ReviewerKey == answer.Reviewer || reviewers.Contains(r.ReviewerKey)))
            .Select(r => r.Id);
        var facts = await db.CreditFacts.AsNoTracking()
            .Where(f => f.SubjectId == firmId && f.Kind == AnswerKind && sources.Contains(f.SourceId))
            .OrderBy(f => f.Sequence).ToListAsync(ct);
        return [.. facts.Select(f => (AnswerFact)f.ToScoringFact()).GroupBy(a => a.Reviewer).Select(g => g.Last())];
    }
}
