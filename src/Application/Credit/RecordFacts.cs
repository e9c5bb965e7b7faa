using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.Reviews;
using LincangHousekeeping.Domain.Workers;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Credit;

/// <summary>
/// Which event establishes which credit fact. The only place where the two meet; what a fact is worth stands in the rule set.
/// Health, background checks and anything else about a person stay out (credit-score.md, principle 7).
/// </summary>
internal sealed class RecordFacts(CreditBook book, IRegisterDb db, ReferenceData reference, TimeProvider clock)
    : INotificationHandler<FirmRegistered>,
        INotificationHandler<FirmStandingChanged>,
        INotificationHandler<VisitRecorded>,
        INotificationHandler<ContractCompleted>,
        INotificationHandler<ReviewAnswered>,
        INotificationHandler<ComplaintDecided>,
        INotificationHandler<WorkerHired>,
        INotificationHandler<WorkerLeft>,
        INotificationHandler<CertificateVerified>
{
    public ValueTask Handle(FirmRegistered happened, CancellationToken ct)
    {
        book.Open(happened.FirmId, happened.CountyCode, happened.TownshipCode);
        book.Write(happened.FirmId, happened.FirmId, new ProfileFact
        {
            Key = Key("registered", happened.FirmId),
            HappenedOn = clock.Today(),
            RecordedAt = clock.UtcNow(),
            Category = happened.MainService,
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask Handle(FirmStandingChanged happened, CancellationToken ct)
    {
        book.Write(happened.FirmId, happened.FirmId, new StandingFact
        {
            Key = Key("standing", Guid.CreateVersion7()),
            HappenedOn = happened.DecidedOn,
            RecordedAt = clock.UtcNow(),
            Standing = happened.Standing,
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask Handle(VisitRecorded happened, CancellationToken ct)
    {
        book.Write(happened.FirmId, happened.ContractId, new VisitsFact
        {
            Key = Key("visit", happened.VisitId),
            HappenedOn = happened.On,
            RecordedAt = clock.UtcNow(),
            Count = happened.Count,
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask Handle(ContractCompleted happened, CancellationToken ct)
    {
        book.Write(happened.FirmId, happened.ContractId, new OrderFact
        {
            Key = Key("order", happened.ContractId),
            HappenedOn = happened.On,
            RecordedAt = clock.UtcNow(),
            ModelContract = happened.OnModelText,
            Insured = happened.Insured,
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask Handle(ReviewAnswered happened, CancellationToken ct)
    {
        book.Write(happened.FirmId, happened.ReviewId, new AnswerFact
        {
            Key = Key("answer", happened.ReviewId),
            HappenedOn = happened.On,
            RecordedAt = clock.UtcNow(),
            Reviewer = happened.ReviewerKey,
            Cluster = happened.ClusterKey,
            Evidence = happened.Evidence == AnswerEvidence.Visit ? EvidenceClass.Visit : EvidenceClass.Contract,
            Value = happened.WouldUseAgain ? AnswerFact.WouldUseAgain : 0,
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask Handle(ComplaintDecided happened, CancellationToken ct)
    {
        if (happened is { Severity: { } severity, Treatment: { } treatment })
        {
            book.Write(happened.FirmId, happened.ComplaintId, new ComplaintFact
            {
                Key = Key("complaint", happened.ComplaintId),
                HappenedOn = happened.HappenedOn,
                RecordedAt = clock.UtcNow(),
                Incident = happened.Number,
                Severity = severity,
                Treatment = treatment,
            });
        }

        book.Write(happened.FirmId, happened.ComplaintId, new DeadlineFact
        {
            Key = Key("deadline", happened.ComplaintId),
            HappenedOn = happened.On,
            RecordedAt = clock.UtcNow(),
            Met = happened.AnsweredInTime,
        });
        return ValueTask.CompletedTask;
    }

    public async ValueTask Handle(WorkerHired happened, CancellationToken ct)
    {
        var verified = happened.NewPerson ? [] : await VerifiedAsync(happened.WorkerId, ct);
        WriteStaff(happened.FirmId, happened.WorkerId, happened.Occupation, active: true, happened.StartedOn, verified);
    }

    public ValueTask Handle(WorkerLeft happened, CancellationToken ct)
    {
        WriteStaff(happened.FirmId, happened.WorkerId, "", active: false, happened.EndedOn, []);
        return ValueTask.CompletedTask;
    }

    public async ValueTask Handle(CertificateVerified happened, CancellationToken ct)
    {
        var verified = await VerifiedAsync(happened.WorkerId, ct);
        var employments = await db.Employments.AsNoTracking()
            .Where(e => e.WorkerId == happened.WorkerId && e.EndedOn == null)
            .Select(e => new { e.FirmId, e.Occupation }).ToListAsync(ct);
        foreach (var employment in employments)
        {
            WriteStaff(employment.FirmId, happened.WorkerId, employment.Occupation, active: true, clock.Today(), verified);
        }
    }

    /// <summary>Verified certificates of the person, the one being verified in this very save included.</summary>
    private async ValueTask<List<Certificate>> VerifiedAsync(Guid workerId, CancellationToken ct) =>
        [.. (await db.Certificates.Where(c => c.WorkerId == workerId).ToListAsync(ct)).Where(c => c.Status == CertificateStatus.Verified)];

    private void WriteStaff(Guid firmId, Guid workerId, string occupation, bool active, DateOnly on, List<Certificate> verified)
    {
        var required = active ? reference.MandatoryPapers.For(occupation, clock.Today()) : [];
        var papers = required.Select(paper => verified.Find(c => paper.Admits(c.Kind) && c.Occupation == occupation)).ToList();
        book.Write(firmId, workerId, new StaffFact
        {
            Key = Key("staff", Guid.CreateVersion7()),
            HappenedOn = on < clock.Today() ? on : clock.Today(),
            RecordedAt = clock.UtcNow(),
            Worker = workerId.ToString("N"),
            Active = active,
            RequiresPapers = required.Count > 0,
            ElderlyCare = reference.Occupations.IsElderlyCare(occupation),
            InForceFrom = papers.Count > 0 && papers.TrueForAll(p => p is not null) ? papers.Max(p => p!.CheckedOn) : null,
        });
    }

    private static string Key(string kind, Guid id) => kind + ":" + id.ToString("N");
}
