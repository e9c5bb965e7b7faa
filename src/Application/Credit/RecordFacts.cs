using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.Reviews;
using LincangHousekeeping.Domain.Workers;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Credit;

/// <summary>Writes the facts that events establish (<see cref="FactOf"/>) into the book of this save.</summary>
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
        book.Write(happened.FirmId, happened.FirmId, FactOf.Registration(happened, clock.UtcNow()));
        return ValueTask.CompletedTask;
    }

    public ValueTask Handle(FirmStandingChanged happened, CancellationToken ct)
    {
        book.Write(happened.FirmId, happened.FirmId, FactOf.Standing(happened, clock.UtcNow()));
        return ValueTask.CompletedTask;
    }

    public ValueTask Handle(VisitRecorded happened, CancellationToken ct)
    {
        book.Write(happened.FirmId, happened.ContractId, FactOf.Visits(happened, clock.UtcNow()));
        return ValueTask.CompletedTask;
    }

    public ValueTask Handle(ContractCompleted happened, CancellationToken ct)
    {
        book.Write(happened.FirmId, happened.ContractId, FactOf.Order(happened, clock.UtcNow()));
        return ValueTask.CompletedTask;
    }

    public ValueTask Handle(ReviewAnswered happened, CancellationToken ct)
    {
        book.Write(happened.FirmId, happened.ReviewId, FactOf.Answer(happened, clock.UtcNow()));
        return ValueTask.CompletedTask;
    }

    public ValueTask Handle(ComplaintDecided happened, CancellationToken ct)
    {
        foreach (var fact in FactOf.Decision(happened, clock.UtcNow()))
        {
            book.Write(happened.FirmId, happened.ComplaintId, fact);
        }

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

    private void WriteStaff(Guid firmId, Guid workerId, string occupation, bool active, DateOnly on, List<Certificate> verified) =>
        book.Write(firmId, workerId, FactOf.Staff(workerId, occupation, active, on, verified, reference, clock.UtcNow()));
}
