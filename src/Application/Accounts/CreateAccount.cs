using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using Mediator;

namespace LincangHousekeeping.Application.Accounts;

/// <summary>The administrator opens an account for an officer or for another administrator.</summary>
public static class CreateAccount
{
    [Administrator]
    public sealed record Command : ICommand<Result<Guid>>
    {
        public string UserName { get; init; } = "";
        public string DisplayName { get; init; } = "";
        public string Password { get; init; } = "";
        public Role? Role { get; init; }
        public Department? Department { get; init; }
        public string Division { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(ReferenceData reference)
        {
            RuleFor(c => c.UserName).NotEmpty().WithMessage("请填写用户名。")
                .Matches("^[A-Za-z0-9._-]{4,30}$").WithMessage("用户名为 4 至 30 位字母、数字、点、横线或下划线。");
            RuleFor(c => c.DisplayName).Reads<Command, PersonName>(PersonName.TryParse);
            RuleFor(c => c.Password).MinimumLength(10).WithMessage("密码至少 10 个字符。");
            RuleFor(c => c.Role).Must(r => r is Common.Role.Officer or Common.Role.Administrator).WithMessage("请选择角色。");
            When(c => c.Role == Common.Role.Officer, () =>
            {
                RuleFor(c => c.Department).NotNull().WithMessage("请选择部门。");
                RuleFor(c => c.Division).Must(d => d == Scope.City || reference.Divisions.IsCounty(d)).WithMessage("请选择辖区。");
            });
        }
    }

    internal sealed class Handler(IAccounts accounts) : ICommandHandler<Command, Result<Guid>>
    {
        public async ValueTask<Result<Guid>> Handle(Command command, CancellationToken ct)
        {
            var officer = command.Role == Role.Officer;
            return await accounts.CreateAsync(new NewAccount(
                command.UserName, command.DisplayName.Read<PersonName>(PersonName.TryParse).Value, command.Password, command.Role!.Value,
                officer ? command.Department : null, officer ? command.Division : null), ct);
        }
    }
}
