using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Credit;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>
/// One complaint as the firm reads it: what happened and what is wanted, the complainant's name masked and no number to call.
/// Null when it is about another firm or not accepted.
/// </summary>
public static class ShowFirmComplaint
{
    [FirmClerk]
    public sealed record Query(Guid Id) : IQuery<Model?>;

    /// <param name="Complainant">Masked.</param>
    /// <param name="DaysLeft">Working days for whoever has the turn.</param>
    public sealed record Model(
        Guid Id, string Number, string Category, IReadOnlyList<Particular> Particulars, DateOnly HappenedOn, string Account, string Wish,
        string Complainant, ComplaintStatus Status, string CountyCode, Department Department, DateTime AcceptedAt, DateOnly? AnswerDueOn,
        DateOnly? DueOn, int DaysLeft, DateTime? AnsweredAt, string? FirmAnswer, DateTime? DecidedAt, Finding? Finding,
        ComplaintSeverity? Severity, ComplaintTreatment? Treatment, string? Reasons);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock)
        : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var found = await db.Complaints.AsNoTracking().Where(c => c.Id == query.Id && c.FirmId == user.FirmId && c.AcceptedAt != null)
                .Select(c => new
                {
                    c.Id,
                    c.Number,
                    c.Category,
                    c.Particulars,
                    c.HappenedOn,
                    c.Account,
                    c.Wish,
                    c.ComplainantName,
                    c.Status,
                    c.CountyCode,
                    c.Department,
                    c.AcceptedAt,
                    c.AnswerDueOn,
                    c.DueOn,
                    c.AnsweredAt,
                    c.FirmAnswer,
                    c.DecidedAt,
                    c.Finding,
                    c.Severity,
                    c.Treatment,
                    c.Reasons,
                })
                .SingleOrDefaultAsync(ct);
            return found is null
                ? null
                : new Model(
                    found.Id, found.Number, reference.ComplaintCategories.NameOf(found.Category),
                    Particulars.InWords(reference.ComplaintCategories.Find(found.Category), found.Particulars), found.HappenedOn, found.Account,
                    found.Wish, found.ComplainantName.ToString(), found.Status, found.CountyCode, Enum.Parse<Department>(found.Department),
                    found.AcceptedAt!.Value, found.AnswerDueOn, found.DueOn,
                    found.DueOn is { } due ? reference.Calendar.WorkingDaysLeft(clock.Today(), due) : 0, found.AnsweredAt, found.FirmAnswer,
                    found.DecidedAt, found.Finding, found.Severity, found.Treatment, found.Reasons);
        }
    }
}
