using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Certificates;

/// <summary>The human-resources officer's desk: certificates of her division, those whose time runs out first on top.</summary>
public static class ListCertificateDesk
{
    public const int PageSize = 30;

    /// <param name="After">Id of the last line of the page before.</param>
    [Officer(Department.HumanResources)]
    public sealed record Query(CertificateStatus Status = CertificateStatus.Submitted, Guid? After = null) : IQuery<Model>;

    public sealed record Model(IReadOnlyList<Line> Lines, CertificateStatus Status, Guid? Next);

    public sealed record Line(
        Guid Id, PersonName WorkerName, string FirmName, string CountyCode, string Number, string Occupation, int Level, CertificateStatus Status,
        DateTime SubmittedAt, DateOnly DueOn, DateOnly? CheckedOn)
    {
        /// <summary>Working days left; null once decided.</summary>
        public int? DaysLeft { get; init; }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock) : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            var certificates = db.Certificates.AsNoTracking().Where(c => c.Status == query.Status);
            if (user.Division != Scope.City)
            {
                certificates = certificates.Where(c => c.CountyCode == user.Division);
            }

            // Open ones by their clock; decided ones latest first.
            var open = query.Status is CertificateStatus.Submitted or CertificateStatus.WaitingForNationalRecord;
            if (query.After is { } id
                && await db.Certificates.Where(c => c.Id == id).Select(c => new { c.VerifyDueOn }).SingleOrDefaultAsync(ct) is { VerifyDueOn: var due })
            {
                certificates = open
                    ? certificates.Where(c => c.VerifyDueOn > due || (c.VerifyDueOn == due && c.Id.CompareTo(id) > 0))
                    : certificates.Where(c => c.VerifyDueOn < due || (c.VerifyDueOn == due && c.Id.CompareTo(id) < 0));
            }

            certificates = open
                ? certificates.OrderBy(c => c.VerifyDueOn).ThenBy(c => c.Id)
                : certificates.OrderByDescending(c => c.VerifyDueOn).ThenByDescending(c => c.Id);
            var rows = await certificates.Take(PageSize + 1).Select(c => new Line(
                c.Id,
                db.Workers.Where(w => w.Id == c.WorkerId).Select(w => w.Name).Single(),
                db.Firms.Where(f => f.Id == c.FirmId).Select(f => f.Name).Single(),
                c.CountyCode, c.Number.Value, c.Occupation, c.Level, c.Status, c.SubmittedAt, c.VerifyDueOn, c.CheckedOn)).ToListAsync(ct);
            var today = clock.Today();
            return new Model(
                [.. rows.Take(PageSize).Select(c => c with { DaysLeft = open ? reference.Calendar.WorkingDaysLeft(today, c.DueOn) : null })],
                query.Status, rows.Count > PageSize ? rows[PageSize - 1].Id : null);
        }
    }
}
