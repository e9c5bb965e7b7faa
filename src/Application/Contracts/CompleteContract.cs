using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Contracts;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Contracts;

/// <summary>A clerk reports a contract as done. The platform then invites the customer to answer (<see cref="Reviews.InviteCustomer"/>).</summary>
public static class CompleteContract
{
    [FirmClerk]
    public sealed record Command : ICommand<Result<Done>>
    {
        public Guid Id { get; init; }
        public DateOnly? CompletedOn { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider clock) =>
            RuleFor(c => c.CompletedOn).NotNull().WithMessage("请填写完成日期。")
                .LessThanOrEqualTo(_ => clock.Today()).WithMessage("完成日期不能晚于今天。");
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var firmId = user.RequireFirm();
            var contract = await db.Contracts.SingleOrDefaultAsync(c => c.Id == command.Id && c.FirmId == firmId, ct)
                ?? throw new AccessDeniedException();
            if (contract.Status == ContractStatus.Completed && contract.CompletedOn == command.CompletedOn)
            {
                return new Done();
            }

            var lastVisit = await db.Visits.Where(v => v.ContractId == contract.Id).MaxAsync(v => (DateOnly?)v.On, ct);
            if (command.CompletedOn < lastVisit)
            {
                return new Problem(nameof(Command.CompletedOn), FormattableString.Invariant(
                    $"完成日期不能早于最后一次上门服务（{lastVisit:yyyy-MM-dd}）。"));
            }

            contract.Complete(command.CompletedOn!.Value, clock.UtcNow());
            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
