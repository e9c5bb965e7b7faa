using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>The firm answers an accepted complaint, once.</summary>
public static class AnswerComplaint
{
    [FirmClerk]
    public sealed record Command : ICommand<Result<Done>>
    {
        public Guid Id { get; init; }
        public string Answer { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() =>
            RuleFor(c => c.Answer).RequiredText(Complaint.AnswerMaxLength, "请写明情况和处理办法。");
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var firm = user.RequireFirm();
            var complaint = await db.Complaints.SingleOrDefaultAsync(c => c.Id == command.Id && c.FirmId == firm && c.AcceptedAt != null, ct)
                ?? throw new AccessDeniedException();
            var answer = command.Answer.Plain();
            if (complaint.FirmAnswer == answer)
            {
                return new Done();
            }

            complaint.Answer(answer, clock.UtcNow());
            db.WriteTo(complaint.ComplainantMobile, $"企业已答复您的投诉 {complaint.Number}，请凭编号和手机号在平台查看。", clock);
            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
