using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Contracts;

/// <summary>
/// A clerk records a contract that her firm signed with a customer (家政服务合同, rulebook §10.1). The platform texts the customer
/// the sign-in code. Gives back the contract's id.
/// </summary>
public static class SignContract
{
    public const int NumberMaxLength = 30;

    /// <summary>How long ago a contract may have begun, how far ahead it may begin, and how long it may run; beyond that a date is a slip.</summary>
    private const int MonthsBack = 12;
    private const int MonthsAhead = 6;
    private const int YearsMax = 3;

    [FirmClerk]
    public sealed record Command : ICommand<Result<Guid>>
    {
        /// <summary>Made with the empty form; becomes the contract's id, so that a form sent twice records one contract.</summary>
        public Guid Once { get; init; }

        public string Service { get; init; } = "";

        /// <summary>Name of the worker, or the line picked from the list.</summary>
        public string Worker { get; init; } = "";
        public DateOnly? StartsOn { get; init; }
        public DateOnly? EndsOn { get; init; }
        public string Price { get; init; } = "";
        public string Unit { get; init; } = "";
        public bool OnModelText { get; init; }
        public bool Insured { get; init; }
        public string CustomerName { get; init; } = "";
        public string CustomerMobile { get; init; } = "";
        public string Township { get; init; } = "";
        public string Street { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(ReferenceData reference, TimeProvider clock)
        {
            RuleFor(c => c.Once).NotEmpty().WithMessage("请重新打开这一页再填写。");
            RuleFor(c => c.Service).Must(s => reference.ServiceCategories.Service(s) is not null).WithMessage("请选择服务项目。");
            RuleFor(c => c.Worker).NotEmpty().WithMessage("请填写或选择服务员。");
            RuleFor(c => c.StartsOn).NotNull().WithMessage("请填写开始日期。")
                .GreaterThanOrEqualTo(_ => clock.Today().AddMonths(-MonthsBack)).WithMessage($"只能录入 {MonthsBack} 个月以内开始的合同，请核对年份。")
                .LessThanOrEqualTo(_ => clock.Today().AddMonths(MonthsAhead)).WithMessage($"开始日期不能晚于 {MonthsAhead} 个月以后，请核对年份。");
            RuleFor(c => c.EndsOn).NotNull().WithMessage("请填写结束日期。")
                .GreaterThanOrEqualTo(c => c.StartsOn).WithMessage("结束日期不能早于开始日期。")
                .Must((c, end) => end <= c.StartsOn?.AddYears(YearsMax)).When(c => c.StartsOn is not null && c.EndsOn is not null, ApplyConditionTo.CurrentValidator)
                .WithMessage($"合同期限最长 {YearsMax} 年，请核对年份。");
            RuleFor(c => c.Price).Custom((text, context) =>
            {
                if (!Money.TryParse(text, out var price, out var reason))
                {
                    context.AddFailure(reason);
                }
                else if (price.Fen == 0)
                {
                    context.AddFailure("价格要大于零。");
                }
            });
            RuleFor(c => c.Unit).Must((c, unit) => reference.ServiceCategories.Service(c.Service) is not { } service || service.Units.Contains(unit))
                .WithMessage(c => UnitsOf(reference, c.Service));
            RuleFor(c => c.CustomerName).Reads<Command, PersonName>(PersonName.TryParse);
            RuleFor(c => c.CustomerMobile).Reads<Command, MobileNumber>(MobileNumber.TryParse);
            RuleFor(c => c.Township).Must(t => reference.Divisions.IsTownship(t)).WithMessage("请选择服务地点所在的乡镇（街道）。");
            RuleFor(c => c.Street).RequiredText(ServiceContract.AddressMaxLength, "请填写详细地址，写到门牌号。");
        }

        private static string UnitsOf(ReferenceData reference, string service)
        {
            var categories = reference.ServiceCategories;
            var units = categories.Service(service)!.Units.Select(u => $"“{categories.Units.NameOf(u)}”");
            return $"{categories.NameOf(service)}可以按{string.Join("、", units)}计价，请从中选一种。";
        }
    }

    internal sealed class Handler(
        IRegisterDb db, ICurrentUser user, ReferenceData reference, IBlindIndex index, ISecrets secrets, TimeProvider clock)
        : ICommandHandler<Command, Result<Guid>>
    {
        public async ValueTask<Result<Guid>> Handle(Command command, CancellationToken ct)
        {
            var firmId = user.RequireFirm();
            if (await db.Contracts.Where(c => c.Id == command.Once).Select(c => (Guid?)c.FirmId).SingleOrDefaultAsync(ct) is { } owner)
            {
                return owner == firmId ? command.Once : throw new AccessDeniedException();
            }

            var firm = await db.Firms.AsNoTracking().Where(f => f.Id == firmId)
                .Select(f => new { f.Name, f.Status, f.CountyCode, f.ContactMobile, Services = f.Services.Select(s => s.Service).ToList() })
                .SingleAsync(ct);
            Rule.Require(firm.Status == FirmStatus.Registered, "企业登记通过后才能录入服务合同。");
            if (!firm.Services.Contains(command.Service))
            {
                return new Problem(nameof(Command.Service), "企业登记的服务项目里没有这一项，请重新选择。");
            }

            var meant = (await db.WorkersOfAsync(firmId, ct)).Meant(command.Worker);
            if (meant.Count != 1)
            {
                return new Problem(nameof(Command.Worker), meant.Count == 0
                    ? "在职人员里没有这位服务员，请核对姓名，或者先登记服务人员。"
                    : $"有 {meant.Count} 位同名的服务员，请从列表中选带证件尾号的一项。");
            }

            var mobile = command.CustomerMobile.Read<MobileNumber>(MobileNumber.TryParse);
            if (mobile == firm.ContactMobile || mobile == meant[0].Mobile)
            {
                return new Problem(nameof(Command.CustomerMobile), "请填写客户本人的手机号，不能是本企业联系人或服务员的手机号。");
            }

            var service = reference.ServiceCategories.Service(command.Service)!;
            var street = command.Street.Plain();
            var code = secrets.Code();
            var contract = ServiceContract.Sign(
                command.Once,
                await db.NextNumberAsync("HT", firm.CountyCode, clock.Today(), ct),
                firmId,
                meant[0].Id,
                new ContractTerms(
                    service.Code, service.Group, command.StartsOn!.Value, command.EndsOn!.Value,
                    command.Price.Read<Money>(Money.TryParse), command.Unit, command.OnModelText, command.Insured),
                new Customer(
                    command.CustomerName.Read<PersonName>(PersonName.TryParse), mobile, new PrivateText(street), command.Township,
                    index.OfMobile(mobile), index.OfHousehold(command.Township, street)),
                index.OfSignInCode(command.Once, code),
                clock.UtcNow());
            db.Contracts.Add(contract);
            db.WriteTo(
                mobile,
                $"【临沧家政养老】{firm.Name}登记了与您的“{service.Name}”服务合同（{contract.Number}）。签到码 {code}：服务员每次上门时告诉她，"
                + "证明确实上门服务；没有上门请不要告诉任何人。如果您没有签过这份合同，请拨打 12345。",
                clock);
            await db.SaveChangesAsync(ct);
            return contract.Id;
        }
    }
}
