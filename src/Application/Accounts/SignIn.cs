using FluentValidation;
using LincangHousekeeping.Application.Common;
using Mediator;

namespace LincangHousekeeping.Application.Accounts;

/// <summary>Signs somebody in. Five wrong passwords lock the account for fifteen minutes.</summary>
public static class SignIn
{
    [Anyone]
    public sealed record Command : ICommand<Result<Done>>
    {
        public string UserName { get; init; } = "";
        public string Password { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.UserName).NotEmpty().WithMessage("请填写用户名。");
            RuleFor(c => c.Password).NotEmpty().WithMessage("请填写密码。");
        }
    }

    internal sealed class Handler(IAccounts accounts) : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct) =>
            await accounts.SignInAsync(command.UserName, command.Password) switch
            {
                SignInOutcome.SignedIn => new Done(),
                SignInOutcome.LockedOut => new Problem("", "密码连续输错 5 次，账号已锁定 15 分钟。请稍后再试；忘记密码请联系县（区）商务局。"),
                _ => new Problem("", "用户名或密码不对，请核对后再试。连续输错 5 次会锁定 15 分钟。"),
            };
    }
}
