using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Credit;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>
/// The complainant looks at her case with its number and the mobile number she gave. Whichever of the two is wrong, the answer
/// is the same, so that numbers cannot be tried out.
/// </summary>
public static class FollowComplaint
{
    [Anyone]
    public sealed record Query : IQuery<Result<Model>>
    {
        public string Number { get; init; } = "";
        public string Mobile { get; init; } = "";
    }

    /// <param name="DueOn">Last day for whoever has the turn; null when the case is over.</param>
    /// <param name="DaysLeft">Working days until then.</param>
    public sealed record Model(
        string Number, string FirmName, string FirmCode, string CountyCode, Department Department, string Category, DateOnly HappenedOn,
        ComplaintStatus Status, DateTime FiledAt, DateTime? AcceptedAt, DateTime? AnsweredAt, DateTime? DecidedAt,
        DateOnly? DueOn, int DaysLeft, DateOnly? DecideDueOn, RefusalGround? RefusalGround, string? RefusalReason,
        string? FirmAnswer, Finding? Finding, ComplaintSeverity? Severity, ComplaintTreatment? Treatment, string? Reasons);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(c => c.Number).NotEmpty().WithMessage("请填写投诉编号。");
            RuleFor(c => c.Mobile).Reads<Query, MobileNumber>(MobileNumber.TryParse);
        }
    }

    internal sealed class Handler(IRegisterDb db, IBlindIndex index, ReferenceData reference, TimeProvider clock)
        : IQueryHandler<Query, Result<Model>>
    {
        public async ValueTask<Result<Model>> Handle(Query query, CancellationToken ct)
        {
            var number = NumberOf(query.Number);
            var key = index.OfMobile(query.Mobile.Read<MobileNumber>(MobileNumber.TryParse));
            var found = await db.Complaints.AsNoTracking().Where(c => c.Number == number && c.ComplainantKey == key)
                .Join(db.Firms, c => c.FirmId, f => f.Id, (c, f) => new
                {
                    Firm = f.Name,
                    f.Code,
                    c.Number,
                    c.CountyCode,
                    c.Department,
                    c.Category,
                    c.HappenedOn,
                    c.Status,
                    c.FiledAt,
                    c.AcceptedAt,
                    c.AnsweredAt,
                    c.DecidedAt,
                    c.DueOn,
                    c.DecideDueOn,
                    c.RefusalGround,
                    c.RefusalReason,
                    c.FirmAnswer,
                    c.Finding,
                    c.Severity,
                    c.Treatment,
                    c.Reasons,
                })
                .SingleOrDefaultAsync(ct);
            if (found is null)
            {
                return new Problem("", "没有查到。请核对投诉编号和投诉时填写的手机号码，两项都要一致。");
            }

            return new Model(
                found.Number, found.Firm, found.Code.Value, found.CountyCode, Enum.Parse<Department>(found.Department),
                reference.ComplaintCategories.NameOf(found.Category), found.HappenedOn, found.Status, found.FiledAt, found.AcceptedAt,
                found.AnsweredAt, found.DecidedAt, found.DueOn,
                found.DueOn is { } due ? reference.Calendar.WorkingDaysLeft(clock.Today(), due) : 0,
                found.DecideDueOn, found.RefusalGround, found.RefusalReason, found.FirmAnswer, found.Finding, found.Severity,
                found.Treatment, found.Reasons);
        }

        /// <summary>The number as it is kept: people leave out letters' case and add spaces.</summary>
        private static string NumberOf(string typed) => string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
    }
}
