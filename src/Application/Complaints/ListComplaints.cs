using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>The officer's complaints: those of her department and division, one queue per state, the most urgent first.</summary>
public static class ListComplaints
{
    public const int PageSize = 30;

    [Officer]
    public sealed record Query : IQuery<Model>
    {
        /// <summary>Which queue.</summary>
        public ComplaintStatus Status { get; init; } = ComplaintStatus.Filed;

        /// <summary>Only this county (for the city's officers).</summary>
        public string County { get; init; } = "";
        public string Category { get; init; } = "";

        /// <summary>The tracking number or its beginning, or words of the firm's name.</summary>
        public string Words { get; init; } = "";

        /// <summary>Only those whose clock has run out.</summary>
        public bool Overdue { get; init; }

        /// <summary>Id of the last line of the page before.</summary>
        public Guid? After { get; init; }
    }

    /// <param name="Waiting">How many wait in each open queue, whatever the filters.</param>
    public sealed record Model(Query Query, IReadOnlyList<Line> Lines, Guid? Next, IReadOnlyDictionary<ComplaintStatus, int> Waiting);

    /// <param name="DaysLeft">Working days for whoever has the turn.</param>
    public sealed record Line(
        Guid Id, string Number, string FirmName, string CountyCode, string Category, ComplaintStatus Status, DateTime FiledAt, DateOnly? DueOn,
        int DaysLeft);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock)
        : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            var today = clock.Today();
            var mine = db.Complaints.AsNoTracking().Where(c => c.Department == user.Department.ToString());
            if (user.Division != Scope.City)
            {
                mine = mine.Where(c => c.CountyCode == user.Division);
            }

            var waiting = await mine.Where(c => c.DueOn != null).GroupBy(c => c.Status)
                .Select(g => new { Status = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Status, g => g.Count, ct);

            var queue = mine.Where(c => c.Status == query.Status);
            if (query.County.Length > 0)
            {
                queue = queue.Where(c => c.CountyCode == query.County);
            }

            if (query.Category.Length > 0)
            {
                queue = queue.Where(c => c.Category == query.Category);
            }

            if (query.Overdue)
            {
                queue = queue.Where(c => c.DueOn < today);
            }

            if (query.Words.Length > 0)
            {
                var number = query.Words.ToUpperInvariant();
                var name = LikePattern.Containing(query.Words);
                queue = queue.Where(c => c.Number.StartsWith(number)
                    || db.Firms.Any(f => f.Id == c.FirmId && EF.Functions.Like(f.Name, name, LikePattern.Escape)));
            }

            var rows = await (await PageAsync(queue, query, ct)).Take(PageSize + 1)
                .Select(c => new
                {
                    c.Id,
                    c.Number,
                    Firm = db.Firms.Where(f => f.Id == c.FirmId).Select(f => f.Name).Single(),
                    c.CountyCode,
                    c.Category,
                    c.Status,
                    c.FiledAt,
                    c.DueOn,
                })
                .ToListAsync(ct);
            var lines = rows.Take(PageSize).Select(c => new Line(
                c.Id, c.Number, c.Firm, c.CountyCode, reference.ComplaintCategories.NameOf(c.Category), c.Status, c.FiledAt, c.DueOn,
                c.DueOn is { } due ? reference.Calendar.WorkingDaysLeft(today, due) : 0)).ToList();
            return new Model(query, lines, rows.Count > PageSize ? lines[^1].Id : null, waiting);
        }

        /// <summary>Open queues by their clock, what is over by filing, newest first (ids grow with time).</summary>
        private async ValueTask<IQueryable<Complaint>> PageAsync(IQueryable<Complaint> queue, Query query, CancellationToken ct)
        {
            if (query.Status is ComplaintStatus.Refused or ComplaintStatus.Decided)
            {
                var over = query.After is { } last ? queue.Where(c => c.Id.CompareTo(last) < 0) : queue;
                return over.OrderByDescending(c => c.Id);
            }

            if (query.After is { } after)
            {
                var due = await db.Complaints.Where(c => c.Id == after).Select(c => c.DueOn).SingleOrDefaultAsync(ct);
                queue = queue.Where(c => c.DueOn > due || (c.DueOn == due && c.Id.CompareTo(after) > 0));
            }

            return queue.OrderBy(c => c.DueOn).ThenBy(c => c.Id);
        }
    }
}
