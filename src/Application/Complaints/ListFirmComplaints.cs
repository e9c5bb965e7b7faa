using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>Complaints about the clerk's firm that an officer has accepted, newest first.</summary>
public static class ListFirmComplaints
{
    public const int PageSize = 30;

    /// <param name="ToAnswer">Only those that wait for the firm's answer.</param>
    /// <param name="After">Id of the last line of the page before.</param>
    [FirmClerk]
    public sealed record Query(bool ToAnswer = false, Guid? After = null) : IQuery<Model>;

    public sealed record Model(Query Query, IReadOnlyList<Line> Lines, Guid? Next);

    /// <param name="DaysLeft">Working days for whoever has the turn.</param>
    public sealed record Line(
        Guid Id, string Number, string Category, ComplaintStatus Status, Finding? Finding, DateTime AcceptedAt, DateOnly? DueOn, int DaysLeft);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock)
        : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            var mine = db.Complaints.AsNoTracking().Where(c => c.FirmId == user.FirmId && c.AcceptedAt != null);
            if (query.ToAnswer)
            {
                mine = mine.Where(c => c.Status == ComplaintStatus.Accepted);
            }

            if (query.After is { } after)
            {
                mine = mine.Where(c => c.Id.CompareTo(after) < 0);
            }

            var rows = await mine.OrderByDescending(c => c.Id).Take(PageSize + 1)
                .Select(c => new { c.Id, c.Number, c.Category, c.Status, c.Finding, c.AcceptedAt, c.DueOn }).ToListAsync(ct);
            var today = clock.Today();
            var lines = rows.Take(PageSize).Select(c => new Line(
                c.Id, c.Number, reference.ComplaintCategories.NameOf(c.Category), c.Status, c.Finding, c.AcceptedAt!.Value, c.DueOn,
                c.DueOn is { } due ? reference.Calendar.WorkingDaysLeft(today, due) : 0)).ToList();
            return new Model(query, lines, rows.Count > PageSize ? lines[^1].Id : null);
        }
    }
}
