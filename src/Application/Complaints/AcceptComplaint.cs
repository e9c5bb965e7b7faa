using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>The officer takes the case on (受理). Complainant and firm are told, and the firm's clock starts.</summary>
public static class AcceptComplaint
{
    [Officer]
    public sealed record Command(Guid Id) : ICommand<Result<Done>>;

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock)
        : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var complaint = await db.ComplaintToHandleAsync(user, command.Id, ct);
            if (complaint.Status != ComplaintStatus.Filed && complaint.AcceptedAt is not null && complaint.OfficerId == user.Id)
            {
                return new Done();
            }

            var today = clock.Today();
            complaint.Accept(
                user.RequireId(), reference.DueOn(TimeLimitKeys.ComplaintFirmAnswer, today),
                reference.DueOn(TimeLimitKeys.ComplaintDecide, today), clock.UtcNow());
            db.WriteTo(complaint.ComplainantMobile, $"您的投诉 {complaint.Number} 已受理，已要求企业答复。", clock);
            if (await db.Firms.Where(f => f.Id == complaint.FirmId).Select(f => f.ContactMobile).SingleAsync(ct) is { } contact)
            {
                db.WriteTo(contact, $"有一件投诉（{complaint.Number}）需要贵企业在 {complaint.AnswerDueOn:yyyy-MM-dd} 前登录平台答复。", clock);
            }

            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
