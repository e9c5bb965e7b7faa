using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Certificates;

/// <summary>One certificate with its holder, as the human-resources officer reads it. Null when it is not of her division.</summary>
public static class ShowCertificate
{
    [Officer(Department.HumanResources)]
    public sealed record Query(Guid Id) : IQuery<Model?>;

    /// <param name="DaysLeft">Working days left; null once decided.</param>
    public sealed record Model(
        Certificate Certificate, PersonName WorkerName, ResidentIdNumber IdNumber, string FirmName, string ScanName, int? DaysLeft,
        IReadOnlyList<Step> Steps);

    /// <summary>One entry of the case's history.</summary>
    public sealed record Step(string Event, DateTime At);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock) : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var found = await db.Certificates.AsNoTracking().Where(c => c.Id == query.Id).Select(c => new
            {
                Certificate = c,
                Worker = db.Workers.Where(w => w.Id == c.WorkerId).Select(w => new { w.Name, w.IdNumber }).Single(),
                Firm = db.Firms.Where(f => f.Id == c.FirmId).Select(f => f.Name).Single(),
                Scan = db.Files.Where(f => f.Id == c.ScanId).Select(f => f.Name).SingleOrDefault(),
            }).SingleOrDefaultAsync(ct);
            if (found is null || !user.Covers(found.Certificate.CountyCode))
            {
                return null;
            }

            var steps = await db.History.Where(h => h.SubjectId == query.Id).OrderBy(h => h.Id)
                .Select(h => new Step(h.Event, h.At)).ToListAsync(ct);
            return new Model(
                found.Certificate, found.Worker.Name, found.Worker.IdNumber, found.Firm, found.Scan ?? "",
                found.Certificate.IsOpen ? reference.Calendar.WorkingDaysLeft(clock.Today(), found.Certificate.VerifyDueOn) : null, steps);
        }
    }
}
