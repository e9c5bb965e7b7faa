using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.Reviews;

namespace LincangHousekeeping.Application.Credit;

/// <summary>
/// Which event establishes which credit fact. The only place where the two meet; what a fact is worth stands in the rule set.
/// Health, background checks and anything else about a person stay out (credit-score.md, principle 7).
/// </summary>
public static class FactOf
{
    public static ProfileFact Registration(FirmRegistered happened, DateTime at) => new()
    {
        Key = Key("registered", happened.FirmId),
        HappenedOn = ChinaTime.DayOf(at),
        RecordedAt = at,
        Category = happened.MainService,
    };

    public static StandingFact Standing(FirmStandingChanged happened, DateTime at) => new()
    {
        Key = Key("standing", Guid.CreateVersion7()),
        HappenedOn = happened.DecidedOn,
        RecordedAt = at,
        Standing = happened.Standing,
    };

    public static VisitsFact Visits(VisitRecorded happened, DateTime at) => new()
    {
        Key = Key("visit", happened.VisitId),
        HappenedOn = happened.On,
        RecordedAt = at,
        Count = happened.Count,
    };

    public static OrderFact Order(ContractCompleted happened, DateTime at) => new()
    {
        Key = Key("order", happened.ContractId),
        HappenedOn = happened.On,
        RecordedAt = at,
        ModelContract = happened.OnModelText,
        Insured = happened.Insured,
    };

    public static AnswerFact Answer(ReviewAnswered happened, DateTime at) => new()
    {
        Key = Key("answer", happened.ReviewId),
        HappenedOn = happened.On,
        RecordedAt = at,
        Reviewer = happened.ReviewerKey,
        Cluster = happened.ClusterKey,
        Evidence = happened.Evidence == AnswerEvidence.Visit ? EvidenceClass.Visit : EvidenceClass.Contract,
        Value = happened.WouldUseAgain ? AnswerFact.WouldUseAgain : 0,
    };

    /// <summary>A decision always says whether the firm answered in time; it is a complaint fact only when something was established.</summary>
    public static IEnumerable<ScoringFact> Decision(ComplaintDecided happened, DateTime at)
    {
        if (happened is { Severity: { } severity, Treatment: { } treatment })
        {
            yield return new ComplaintFact
            {
                Key = Key("complaint", happened.ComplaintId),
                HappenedOn = happened.HappenedOn,
                RecordedAt = at,
                Incident = happened.Number,
                Severity = severity,
                Treatment = treatment,
            };
        }

        yield return new DeadlineFact
        {
            Key = Key("deadline", happened.ComplaintId),
            HappenedOn = happened.On,
            RecordedAt = at,
            Met = happened.AnsweredInTime,
        };
    }

    /// <summary>Snapshot of one worker at a firm: does her occupation need papers, and since when are they all in force.</summary>
    /// <param name="verified">Her verified certificates.</param>
    public static StaffFact Staff(
        Guid workerId, string occupation, bool active, DateOnly on, IReadOnlyList<Certificate> verified, ReferenceData reference, DateTime at)
    {
        var today = ChinaTime.DayOf(at);
        var required = active ? reference.MandatoryPapers.For(occupation, today) : [];
        var papers = required.Select(paper => verified.FirstOrDefault(c => paper.Admits(c.Kind) && c.Occupation == occupation)).ToList();
        return new StaffFact
        {
            Key = Key("staff", Guid.CreateVersion7()),
            HappenedOn = on < today ? on : today,
            RecordedAt = at,
            Worker = workerId.ToString("N"),
            Active = active,
            RequiresPapers = required.Count > 0,
            ElderlyCare = active && reference.Occupations.IsElderlyCare(occupation),
            InForceFrom = papers.Count > 0 && papers.TrueForAll(p => p is not null) ? papers.Max(p => p!.CheckedOn) : null,
        };
    }

    private static string Key(string kind, Guid id) => kind + ":" + id.ToString("N");
}
