using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Workers;

/// <summary>The clerk records that a worker has left her firm. The worker's record and papers stay with the worker.</summary>
public static class EndEmployment
{
    [FirmClerk]
    public sealed record Command : ICommand<Result<Done>>
    {
        public Guid WorkerId { get; init; }
        public DateOnly? EndedOn { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider clock) =>
            RuleFor(c => c.EndedOn).NotNull().WithMessage("请填写离职日期。")
                .LessThanOrEqualTo(_ => clock.Today()).WithMessage("离职日期不能晚于今天，请在离职当天或之后填写。");
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user) : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var firmId = user.RequireFirm();
            var worker = await db.Workers.Include(w => w.Employments.Where(e => e.FirmId == firmId))
                .SingleOrDefaultAsync(w => w.Id == command.WorkerId && w.Employments.Any(e => e.FirmId == firmId), ct)
                ?? throw new AccessDeniedException();
            worker.LeaveFrom(firmId, command.EndedOn!.Value);
            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
