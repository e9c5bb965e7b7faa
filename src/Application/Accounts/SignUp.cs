using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using Mediator;

namespace LincangHousekeeping.Application.Accounts;

/// <summary>A firm's clerk opens an account and is signed in.</summary>
public static class SignUp
{
    [Anyone]
    public sealed record Command : ICommand<Result<Guid>>
    {
        public string UserName { get; init; } = "";
        public string DisplayName { get; init; } = "";
        public string Password { get; init; } = "";
        public string PasswordAgain { get; init; } = "";

        /// <summary>She has read how the platform handles personal data (个人信息保护法 art. 17).</summary>
        public bool Agreed { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.UserName).NotEmpty().WithMessage("请填写用户名。")
                .Matches("^[A-Za-z0-9._-]{4,30}$").WithMessage("用户名为 4 至 30 位字母、数字、点、横线或下划线。");
            RuleFor(c => c.DisplayName).Reads<Command, PersonName>(PersonName.TryParse);
            RuleFor(c => c.Password).MinimumLength(10).WithMessage("密码至少 10 个字符。")
                .MaximumLength(100).WithMessage("密码最多 100 个字符。");
            RuleFor(c => c.PasswordAgain).Equal(c => c.Password).WithMessage("两次输入的密码不一样。");
            RuleFor(c => c.Agreed).Equal(true).WithMessage("请阅读并勾选同意个人信息处理说明。");
        }
    }

    internal sealed class Handler(IAccounts accounts) : ICommandHandler<Command, Result<Guid>>
    {
        public async ValueTask<Result<Guid>> Handle(Command command, CancellationToken ct)
        {
            var made = await accounts.CreateAsync(
                new NewAccount(command.UserName, command.DisplayName.Read<PersonName>(PersonName.TryParse).Value, command.Password, Role.FirmClerk), ct);
            if (made.Succeeded)
            {
                await accounts.SignInAsync(command.UserName, command.Password);
            }

            return made;
        }
    }
}
