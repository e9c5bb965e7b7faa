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
        var evidence = record.Evidence.Length == 0 ? new Evidence() : Evidence.Parse(record.Evidence);
        var staff = await LatestStaffAsync(firmId, pages, ct);

        foreach (var (sourceId, fact) in pages)
        {
            switch (fact)
            {
                case AnswerFact answer:
                    await AddAnswerAsync(evidence, firmId, sourceId, answer, rules, ct);
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

        Grade? held = record.Facts == pages.Count ? null : record.UngatedGrade;
        record.Keep(evidence, Scorer.Score(evidence, rules, today, held), rules, today);
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
            .Where(f => f.SubjectId == firmId && f.Kind == FactKind.Staff && workers.Contains(f.SourceId))
            .OrderBy(f => f.Sequence).ToListAsync(ct);
        return facts.Select(f => (StaffFact)f.ToScoringFact()).GroupBy(f => f.Worker).ToDictionary(g => g.Key, g => g.Last());
    }

    /// <summary>An answer replaces the reviewer's earlier one and shares the weight that her household has.</summary>
    private async ValueTask AddAnswerAsync(
        Evidence evidence, Guid firmId, Guid sourceId, AnswerFact answer, RuleSet rules, CancellationToken ct)
    {
        var sources = db.Reviews.Where(r => r.FirmId == firmId && r.Id != sourceId
            && (r.ClusterKey == answer.Cluster || r.ReviewerKey == answer.Reviewer)).Select(r => r.Id);
        var facts = await db.CreditFacts.AsNoTracking()
            .Where(f => f.SubjectId == firmId && f.Kind == FactKind.Answer && sources.Contains(f.SourceId))
            .ToListAsync(ct);
        evidence.AddAnswer([.. facts.Select(f => (AnswerFact)f.ToScoringFact())], answer, rules);
    }
}
