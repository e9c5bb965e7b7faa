using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Contracts;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Contracts;

/// <summary>
/// A clerk records that service was given. The code that the customer told at the door proves the visit; without it the visit
/// counts as unproven. A wrong code is counted even though the visit is refused, so that codes cannot be guessed.
/// </summary>
public static class RecordVisit
{
    public const int CountMax = 31;

    [FirmClerk]
    public sealed record Command : ICommand<Result<Done>>
    {
        /// <summary>The contract.</summary>
        public Guid Id { get; init; }

        /// <summary>Made with the empty form; becomes the visit's id, so that a form sent twice records one visit.</summary>
        public Guid Once { get; init; }
        public DateOnly? On { get; init; }

        /// <summary>Visits on that day, or days of live-in service up to it.</summary>
        public int? Count { get; init; } = 1;
        public string SignInCode { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider clock)
        {
            RuleFor(c => c.Once).NotEmpty().WithMessage("请重新打开这一页再填写。");
            RuleFor(c => c.On).NotNull().WithMessage("请填写服务日期。")
                .LessThanOrEqualTo(_ => clock.Today()).WithMessage("服务日期不能晚于今天。");
            RuleFor(c => c.Count).NotNull().WithMessage("请填写次数。")
                .InclusiveBetween(1, CountMax).WithMessage($"次数要在 1 到 {CountMax} 之间。");
            RuleFor(c => c.SignInCode).Matches("^[0-9]{6}$").WithMessage("签到码是 6 位数字，请核对。").When(c => c.SignInCode.Length > 0);
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, IBlindIndex index, TimeProvider clock)
        : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var firmId = user.RequireFirm();
            var contract = await db.Contracts.SingleOrDefaultAsync(c => c.Id == command.Id && c.FirmId == firmId, ct)
                ?? throw new AccessDeniedException();
            if (await db.Visits.Where(v => v.Id == command.Once).Select(v => (Guid?)v.ContractId).SingleOrDefaultAsync(ct) is { } recorded)
            {
                return recorded == contract.Id ? new Done() : throw new AccessDeniedException();
            }

            var told = command.SignInCode.Length > 0;
            if (told && contract.SignInIsLocked)
            {
                return new Problem(nameof(Command.SignInCode),
                    $"签到码已输错 {ServiceContract.SignInTriesMax} 次，不能再用。请清空签到码后登记，这次服务按未核实记录。");
            }

            contract.RequireServiceOn(command.On!.Value, clock.Today());
            if (told && index.OfSignInCode(contract.Id, command.SignInCode) != contract.SignInCodeHash)
            {
                contract.CountWrongSignIn();
                await db.SaveChangesAsync(ct);
                var left = ServiceContract.SignInTriesMax - contract.WrongSignIns;
                return new Problem(nameof(Command.SignInCode), left > 0
                    ? $"签到码不对，请向客户核对，还可以试 {left} 次。没有签到码也可以登记，按未核实记录。"
                    : $"签到码不对，已输错 {ServiceContract.SignInTriesMax} 次，不能再用。请清空签到码后登记，这次服务按未核实记录。");
            }

            contract.RecordVisit(command.Once, command.On!.Value, command.Count!.Value, told, clock.Today());
            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
