using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>
/// A market-regulation officer records that a firm's licence was revoked, that it was put on the list of seriously dishonest
/// parties, or that either has ended. From then on the public page shows the status instead of a grade (gate G1).
/// </summary>
public static class RecordStanding
{
    [Officer(Department.MarketRegulation)]
    public sealed record Command : ICommand<Result<Done>>
    {
        public Guid Id { get; init; }
        public Standing? Standing { get; init; }
        public string Document { get; init; } = "";
        public DateOnly? DecidedOn { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider clock)
        {
            RuleFor(c => c.Standing).NotNull().WithMessage("请选择主体状态。");
            RuleFor(c => c.Document).RequiredText(100, "请填写决定书文号。");
            RuleFor(c => c.DecidedOn).NotNull().WithMessage("请填写决定日期。")
                .LessThanOrEqualTo(_ => clock.Today()).WithMessage("决定日期不能晚于今天。");
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user) : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var firm = await db.Firms.SingleOrDefaultAsync(f => f.Id == command.Id, ct) ?? throw new AccessDeniedException();
            user.RequireCounty(firm.CountyCode);
            firm.RecordStanding(command.Standing!.Value, command.Document.Plain(), user.RequireId(), command.DecidedOn!.Value);
            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
