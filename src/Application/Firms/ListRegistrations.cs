using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>
/// The commerce officer's desk: registrations of her division, the most urgent first. A market-regulation officer looks up registered
/// firms here to record their standing.
/// </summary>
public static class ListRegistrations
{
    public const int PageSize = 30;

    /// <param name="Status">Only this state; by default those that wait for a commerce officer, or the registered ones for market regulation.</param>
    /// <param name="After">Id of the last line of the page before.</param>
    [Officer(Department.Commerce, Department.MarketRegulation)]
    public sealed record Query(FirmStatus? Status = null, Guid? After = null) : IQuery<Model>;

    public sealed record Model(IReadOnlyList<Line> Lines, FirmStatus Status, Guid? Next);

    public sealed record Line(Guid Id, string Name, string Code, string CountyCode, FirmStatus Status, DateTime? SubmittedAt, DateOnly? DueOn)
    {
        /// <summary>Working days left; null when it is not the officer's turn.</summary>
        public int? DaysLeft { get; init; }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock)
        : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            var usual = user.Department == Department.MarketRegulation ? FirmStatus.Registered : FirmStatus.Submitted;
            var status = query.Status is null or FirmStatus.Draft ? usual : query.Status.Value;
            var firms = db.Firms.AsNoTracking().Where(f => f.Status == status);
            if (user.Division != Scope.City)
            {
                firms = firms.Where(f => f.CountyCode == user.Division);
            }

            // Ids grow with time, so the order of ids is the order of drafting: oldest first while waiting, newest first when done.
            if (query.After is { } after)
            {
                firms = status == FirmStatus.Submitted
                    ? firms.Where(f => f.Id.CompareTo(after) > 0)
                    : firms.Where(f => f.Id.CompareTo(after) < 0);
            }

            var ordered = status == FirmStatus.Submitted ? firms.OrderBy(f => f.Id) : firms.OrderByDescending(f => f.Id);
            var rows = await ordered.Take(PageSize + 1)
                .Select(f => new { f.Id, f.Name, f.Code, f.CountyCode, f.Status, f.SubmittedAt, f.ReviewDueOn }).ToListAsync(ct);
            var today = clock.Today();
            var lines = rows.Take(PageSize).Select(f => new Line(f.Id, f.Name, f.Code.Value, f.CountyCode, f.Status, f.SubmittedAt, f.ReviewDueOn)
            {
                DaysLeft = f.ReviewDueOn is { } due ? reference.Calendar.WorkingDaysLeft(today, due) : null,
            }).ToList();
            return new Model(lines, status, rows.Count > PageSize ? lines[^1].Id : null);
        }
    }
}
