using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Contracts;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Contracts;

/// <summary>The firm's contracts, newest first.</summary>
public static class ListContracts
{
    public const int PageSize = 30;

    /// <param name="Group">Code of a service group.</param>
    /// <param name="Number">Part of a contract number.</param>
    /// <param name="Worker">Only contracts of this worker.</param>
    /// <param name="After">Id of the last line of the page before.</param>
    [FirmClerk]
    public sealed record Query(
        ContractStatus? Status = null, string? Group = null, string? Number = null, Guid? Worker = null, Guid? After = null) : IQuery<Model>;

    public sealed record Model(IReadOnlyList<Line> Lines, Query Asked, Guid? Next)
    {
        public bool Filtered => Asked.Status is not null || Asked.Group?.Length > 0 || Asked.Number?.Length > 0 || Asked.Worker is not null;
    }

    public sealed record Line(
        Guid Id, string Number, string Worker, string Service, DateOnly StartsOn, DateOnly EndsOn, ContractStatus Status, int Visits,
        bool HasProvenVisit);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user) : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            var firmId = user.RequireFirm();
            var contracts = db.Contracts.AsNoTracking().Where(c => c.FirmId == firmId);
            if (query.Status is { } status)
            {
                contracts = contracts.Where(c => c.Status == status);
            }

            if (query.Group is { Length: > 0 } group)
            {
                contracts = contracts.Where(c => c.ServiceGroup == group);
            }

            if (query.Number is { Length: > 0 } number)
            {
                var part = number.Trim().ToUpperInvariant();
                contracts = contracts.Where(c => c.Number.Contains(part));
            }

            if (query.Worker is { } worker)
            {
                contracts = contracts.Where(c => c.WorkerId == worker);
            }

            // Ids grow with time, so the order of ids is the order of recording.
            if (query.After is { } after)
            {
                contracts = contracts.Where(c => c.Id.CompareTo(after) < 0);
            }

            var rows = await contracts.OrderByDescending(c => c.Id).Take(PageSize + 1)
                .Join(db.Workers, c => c.WorkerId, w => w.Id, (c, w) => new
                {
                    c.Id,
                    c.Number,
                    w.Name,
                    c.Service,
                    c.StartsOn,
                    c.EndsOn,
                    c.Status,
                    c.VisitCount,
                    c.HasProvenVisit,
                }).OrderByDescending(c => c.Id).ToListAsync(ct);
            var lines = rows.Take(PageSize).Select(c => new Line(
                c.Id, c.Number, c.Name.Value, c.Service, c.StartsOn, c.EndsOn, c.Status, c.VisitCount, c.HasProvenVisit)).ToList();
            return new Model(lines, query, rows.Count > PageSize ? lines[^1].Id : null);
        }
    }
}
