using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Certificates;

/// <summary>The certificates that the clerk's firm handed in, latest first. Null while the firm is not on the register.</summary>
public static class ListCertificates
{
    public const int PageSize = 30;

    /// <param name="Status">Only this state; all of them when empty.</param>
    /// <param name="After">Id of the last line of the page before.</param>
    [FirmClerk]
    public sealed record Query(CertificateStatus? Status = null, Guid? After = null) : IQuery<Model?>;

    public sealed record Model(IReadOnlyList<Line> Lines, CertificateStatus? Status, Guid? Next);

    /// <param name="CheckResult">What the officer found, or why it was rejected.</param>
    public sealed record Line(
        Guid Id, Guid WorkerId, PersonName WorkerName, string Number, string Occupation, int Level, CertificateStatus Status,
        DateTime SubmittedAt, DateOnly? CheckedOn, string? CheckResult, Guid ScanId);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user) : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            if (await db.RegisteredFirmAsync(user, ct) is not { } firm)
            {
                return null;
            }

            var certificates = db.Certificates.AsNoTracking().Where(c => c.FirmId == firm.Id);
            if (query.Status is { } status)
            {
                certificates = certificates.Where(c => c.Status == status);
            }

            if (query.After is { } after)
            {
                certificates = certificates.Where(c => c.Id.CompareTo(after) < 0);
            }

            var lines = await (from c in certificates
                               join worker in db.Workers on c.WorkerId equals worker.Id
                               orderby c.Id descending
                               select new Line(
                                   c.Id, c.WorkerId, worker.Name, c.Number.Value, c.Occupation, c.Level, c.Status, c.SubmittedAt, c.CheckedOn,
                                   c.CheckResult, c.ScanId)).Take(PageSize + 1).ToListAsync(ct);
            return new Model([.. lines.Take(PageSize)], query.Status, lines.Count > PageSize ? lines[PageSize - 1].Id : null);
        }
    }
}
