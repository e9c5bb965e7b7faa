using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>The county commerce officer answers a registration: asks once for papers, registers, or refuses.</summary>
public static class DecideRegistration
{
    public enum Answer { AskForPapers, Register, Refuse }

    [Officer(Department.Commerce)]
    public sealed record Command : ICommand<Result<Done>>
    {
        public Guid Id { get; init; }
        public Answer? Answer { get; init; }

        /// <summary>What is missing, or why it is refused; told to the firm.</summary>
        public string Reason { get; init; } = "";

        /// <summary>Why a code with a wrong check sign is accepted.</summary>
        public string CodeOverrideReason { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Answer).NotNull().WithMessage("请选择审核意见。");
            RuleFor(c => c.Reason).RequiredText(Firm.ReasonMaxLength, "请一次写清需要补正的全部材料。").When(c => c.Answer == Answer.AskForPapers);
            RuleFor(c => c.Reason).RequiredText(Firm.ReasonMaxLength, "请写明不予登记的理由和依据。").When(c => c.Answer == Answer.Refuse);
            RuleFor(c => c.CodeOverrideReason).OptionalText(Firm.ReasonMaxLength);
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var firm = await db.Firms.SingleOrDefaultAsync(f => f.Id == command.Id, ct) ?? throw new AccessDeniedException();
            user.RequireCounty(firm.CountyCode);

            switch (command.Answer!.Value)
            {
                case Answer.AskForPapers:
                    firm.AskForPapers(command.Reason.Plain(), user.RequireId(), clock.UtcNow());
                    break;
                case Answer.Register:
                    firm.Register(command.CodeOverrideReason.Plain(), user.RequireId(), clock.UtcNow());
                    break;
                case Answer.Refuse:
                    firm.Refuse(command.Reason.Plain(), user.RequireId(), clock.UtcNow());
                    break;
            }

            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
