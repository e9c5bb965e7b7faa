using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>One complaint as its officer reads it. Null when it is not of her department and division.</summary>
public static class ShowComplaint
{
    [Officer]
    public sealed record Query(Guid Id) : IQuery<Model?>;

    /// <param name="Category">Null when it has left the list.</param>
    /// <param name="DaysLeft">Working days for whoever has the turn.</param>
    /// <param name="IsOld">It happened before the limitation period; the officer may refuse it for that.</param>
    public sealed record Model(
        Complaint Complaint, string FirmName, string FirmCode, string FirmPhone, ComplaintCategory? Category,
        IReadOnlyList<Particular> Particulars, IReadOnlyList<Paper> Evidence, IReadOnlyList<Step> Steps, int DaysLeft, bool MayDecide, bool IsOld)
    {
        public bool MayAnswer => Complaint.Status == ComplaintStatus.Filed;
    }

    public sealed record Paper(Guid FileId, string Name, long Bytes);

    /// <summary>One entry of the case's history.</summary>
    public sealed record Step(string Event, DateTime At);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock)
        : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var found = await db.Complaints.AsNoTracking().Where(c => c.Id == query.Id)
                .Join(db.Firms, c => c.FirmId, f => f.Id, (c, f) => new { Complaint = c, f.Name, f.Code, f.Phone })
                .SingleOrDefaultAsync(ct);
            if (found is null || !user.Handles(found.Complaint))
            {
                return null;
            }

            var complaint = found.Complaint;
            var evidence = await db.Files.Where(f => f.OwnerId == complaint.Id).OrderBy(f => f.Id)
                .Select(f => new Paper(f.Id, f.Name, f.Bytes)).ToListAsync(ct);
            var steps = await db.History.Where(h => h.SubjectId == complaint.Id).OrderBy(h => h.Id)
                .Select(h => new Step(h.Event, h.At)).ToListAsync(ct);
            var category = reference.ComplaintCategories.Find(complaint.Category);
            var today = clock.Today();
            return new Model(
                complaint, found.Name, found.Code.Value, found.Phone, category, Particulars.InWords(category, complaint.Particulars),
                evidence, steps, complaint.DueOn is { } due ? reference.Calendar.WorkingDaysLeft(today, due) : 0,
                complaint.MayBeDecided(today),
                reference.DueOn(TimeLimitKeys.ComplaintLimitation, complaint.HappenedOn) < ChinaTime.DayOf(complaint.FiledAt));
        }
    }
}
