using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Credit;
using Mediator;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>
/// The officer decides a complaint with reasons. Without <see cref="Command.Confirmed"/> everything is checked and nothing
/// is saved, so that she sees what will follow before it does. The credit fact follows from the event, in the same transaction.
/// </summary>
public static class DecideComplaint
{
    public enum Outcome { ToConfirm, Decided }

    [Officer]
    public sealed record Command : ICommand<Result<Outcome>>
    {
        public Guid Id { get; init; }
        public Finding? Finding { get; init; }

        /// <summary>For what is substantiated, wholly or in part.</summary>
        public ComplaintSeverity? Severity { get; init; }

        /// <summary>For what is substantiated, wholly or in part.</summary>
        public ComplaintTreatment? Treatment { get; init; }
        public string Reasons { get; init; } = "";

        /// <summary>She has seen the consequences.</summary>
        public bool Confirmed { get; init; }

        public bool Establishes => Finding is Domain.Complaints.Finding.Substantiated or Domain.Complaints.Finding.PartlySubstantiated;
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Finding).NotNull().WithMessage("请选择认定结果。");
            RuleFor(c => c.Severity).NotNull().When(c => c.Establishes).WithMessage("认定属实或部分属实时，请选择严重程度。");
            RuleFor(c => c.Treatment).NotNull().When(c => c.Establishes).WithMessage("认定属实或部分属实时，请选择企业的处理情况。");
            RuleFor(c => c.Reasons).RequiredText(Complaint.ReasonsMaxLength, "请写明认定的事实、证据和依据。");
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<Command, Result<Outcome>>
    {
        public async ValueTask<Result<Outcome>> Handle(Command command, CancellationToken ct)
        {
            var complaint = await db.ComplaintToHandleAsync(user, command.Id, ct);
            var reasons = command.Reasons.Plain();
            if (complaint.Status == ComplaintStatus.Decided && complaint.OfficerId == user.Id
                && complaint.Finding == command.Finding && complaint.Reasons == reasons)
            {
                return Outcome.Decided;
            }

            complaint.Decide(command.Finding!.Value, command.Severity, command.Treatment, reasons, user.RequireId(), clock.UtcNow());
            if (!command.Confirmed)
            {
                db.Forget();
                return Outcome.ToConfirm;
            }

            db.WriteTo(complaint.ComplainantMobile, $"您的投诉 {complaint.Number} 已作出处理决定，请凭编号和手机号在平台查看。", clock);
            await db.SaveChangesAsync(ct);
            return Outcome.Decided;
        }
    }
}
