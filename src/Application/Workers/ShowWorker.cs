using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Workers;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Workers;

/// <summary>
/// A worker's record as her firm's clerk sees it: nothing about other firms. Her papers are her own and are shown while she works
/// here; afterwards only those that this firm handed in. Null for somebody who never worked here.
/// </summary>
public static class ShowWorker
{
    [FirmClerk]
    public sealed record Query(Guid Id) : IQuery<Model?>;

    public sealed record Model(
        Guid Id, PersonName Name, ResidentIdNumber IdNumber, MobileNumber Mobile, IReadOnlyList<Job> Jobs, IReadOnlyList<Paper> Papers,
        PapersState PapersState)
    {
        /// <summary>The employment that goes on; null when she has left.</summary>
        public Job? Current => Jobs.FirstOrDefault(j => j.EndedOn is null);
    }

    public sealed record Job(string Occupation, EmploymentForm Form, DateOnly StartedOn, DateOnly? EndedOn, string? ConsentVersion, DateTime? ConsentAt);

    /// <param name="ScanId">The scan, if this firm handed it in.</param>
    public sealed record Paper(
        Guid Id, CertificateKind Kind, string Number, string Occupation, int Level, DateOnly IssuedOn, CertificateStatus Status, string? CheckResult,
        Guid? ScanId);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock) : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            if (user.FirmId is not { } firmId)
            {
                return null;
            }

            var jobs = await db.Employments.AsNoTracking().Where(e => e.WorkerId == query.Id && e.FirmId == firmId)
                .OrderByDescending(e => e.EndedOn == null).ThenByDescending(e => e.StartedOn).ThenByDescending(e => e.Id)
                .Select(e => new Job(e.Occupation, e.Form, e.StartedOn, e.EndedOn, e.Consent!.TextVersion, e.Consent.GivenAt)).ToListAsync(ct);
            if (jobs.Count == 0)
            {
                return null;
            }

            var worksHere = jobs[0].EndedOn is null;
            var worker = await db.Workers.AsNoTracking().SingleAsync(w => w.Id == query.Id, ct);
            var papers = await db.Certificates.AsNoTracking()
                .Where(c => c.WorkerId == query.Id && (worksHere || c.FirmId == firmId)).OrderByDescending(c => c.Id)
                .Select(c => new Paper(
                    c.Id, c.Kind, c.Number.Value, c.Occupation, c.Level, c.IssuedOn, c.Status, c.CheckResult,
                    c.FirmId == firmId ? c.ScanId : null)).ToListAsync(ct);
            return new Model(worker.Id, worker.Name, worker.IdNumber, worker.Mobile, jobs, papers, PapersStates.Of(
                reference.MandatoryPapers.For(jobs[0].Occupation, clock.Today()),
                [.. papers.Where(p => p.Occupation == jobs[0].Occupation).Select(p => new OwnPaper(p.Kind, p.Status))]));
        }
    }
}
