using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using Mediator;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>The officer does not take the case on (不予受理), on one of the listed grounds; the complainant is told why.</summary>
public static class RefuseComplaint
{
    [Officer]
    public sealed record Command : ICommand<Result<Done>>
    {
        public Guid Id { get; init; }
        public RefusalGround? Ground { get; init; }
        public string Reason { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Ground).NotNull().WithMessage("请选择不予受理的情形。");
            RuleFor(c => c.Reason).RequiredText(Complaint.ReasonsMaxLength, "请写明理由，并告诉投诉人还可以找哪里。");
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var complaint = await db.ComplaintToHandleAsync(user, command.Id, ct);
            var reason = command.Reason.Plain();
            if (complaint.Status == ComplaintStatus.Refused && complaint.OfficerId == user.Id && complaint.RefusalReason == reason)
            {
                return new Done();
            }

            complaint.Refuse(command.Ground!.Value, reason, user.RequireId(), clock.UtcNow());
            db.WriteTo(complaint.ComplainantMobile, $"您的投诉 {complaint.Number} 不予受理，理由请凭编号和手机号在平台查看。", clock);
            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
