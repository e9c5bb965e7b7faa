using FluentValidation;
using LincangHousekeeping.Application.Accounts;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>The clerk keeps her registration as a draft. Gives back the firm's id.</summary>
public static class SaveFirm
{
    public const int OutletsMax = 30;

    [FirmClerk]
    public sealed record Command : ICommand<Result<Guid>>
    {
        /// <summary>Made with the empty form; becomes the firm's id, so that a form sent twice opens one draft.</summary>
        public Guid Once { get; init; }

        public string Code { get; init; } = "";

        /// <summary>The licence really shows a code whose check sign is wrong; an officer will look at it.</summary>
        public bool CodeAsPrinted { get; init; }

        public string Name { get; init; } = "";
        public List<FirmKinds> Kinds { get; init; } = [];
        public BusinessModel? Model { get; init; }
        public List<ServiceLine> Services { get; init; } = [];
        public string MainService { get; init; } = "";
        public string Township { get; init; } = "";
        public string Street { get; init; } = "";
        public string Phone { get; init; } = "";
        public string LegalRepresentative { get; init; } = "";
        public string ContactName { get; init; } = "";
        public string ContactMobile { get; init; } = "";
        public List<OutletLine> Outlets { get; init; } = [];
    }

    /// <summary>One service of the catalogue, offered or not, with its price.</summary>
    public sealed record ServiceLine
    {
        public string Service { get; init; } = "";
        public bool Offered { get; init; }
        public string Price { get; init; } = "";
        public string Unit { get; init; } = "";
    }

    /// <summary>One place of business; a line without a name is no outlet.</summary>
    public sealed record OutletLine
    {
        public OutletKind Kind { get; init; } = OutletKind.Branch;
        public string Name { get; init; } = "";
        public string Township { get; init; } = "";
        public string Street { get; init; } = "";
        public string Phone { get; init; } = "";

        public bool IsBlank => Name.Length == 0 && Street.Length == 0 && Township.Length == 0 && Phone.Length == 0;
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(ReferenceData reference)
        {
            RuleFor(c => c.Code).Custom((text, context) =>
            {
                var asPrinted = context.InstanceToValidate.CodeAsPrinted;
                if (!(asPrinted
                    ? UnifiedSocialCreditCode.TryParseWithoutCheck(text, out _, out var reason)
                    : UnifiedSocialCreditCode.TryParse(text, out _, out reason)))
                {
                    context.AddFailure(reason);
                }
            });
            RuleFor(c => c.Name).RequiredText(Firm.NameMaxLength, "请填写企业名称，与营业执照一致。");
            RuleFor(c => c.Township).Must(t => t.Length == 0 || reference.Divisions.IsTownship(t)).WithMessage("请从列表中选择乡镇（街道）。");
            RuleFor(c => c.Street).OptionalText(Firm.StreetMaxLength);
            RuleFor(c => c.Phone).Must(IsPhone).WithMessage("服务电话只能用数字和横线，例如 0883-2123456。");
            RuleFor(c => c.LegalRepresentative).Custom(NameOrNothing);
            RuleFor(c => c.ContactName).Custom(NameOrNothing);
            RuleFor(c => c.ContactMobile).Custom((text, context) =>
            {
                if (text.Length > 0 && !MobileNumber.TryParse(text, out _, out var reason))
                {
                    context.AddFailure(reason);
                }
            });
            RuleForEach(c => c.Services).Where(s => s.Offered).ChildRules(line =>
            {
                line.RuleFor(s => s.Service).Must(s => reference.ServiceCategories.Service(s) is not null).WithMessage("没有这项服务。");
                line.RuleFor(s => s.Price).Custom((text, context) =>
                {
                    if (text.Length > 0 && !Money.TryParse(text, out _, out var reason))
                    {
                        context.AddFailure(reason);
                    }
                });
            });
            RuleFor(c => c.Outlets).Must(o => o.Count <= OutletsMax).WithMessage($"网点最多填 {OutletsMax} 个。");
            RuleForEach(c => c.Outlets).Where(o => !o.IsBlank).ChildRules(line =>
            {
                line.RuleFor(o => o.Name).RequiredText(Outlet.NameMaxLength, "请填写网点名称。");
                line.RuleFor(o => o.Township).Must(t => reference.Divisions.IsTownship(t)).WithMessage("请选择网点所在的乡镇（街道）。");
                line.RuleFor(o => o.Street).RequiredText(Firm.StreetMaxLength, "请填写网点地址。");
                line.RuleFor(o => o.Phone).Must(IsPhone).WithMessage("电话只能用数字和横线。");
            });
        }

        private static bool IsPhone(string text) =>
            text.Length <= Firm.PhoneMaxLength && text.All(c => char.IsAsciiDigit(c) || c == '-');

        private static void NameOrNothing(string text, ValidationContext<Command> context)
        {
            if (text.Length > 0 && !PersonName.TryParse(text, out _, out var reason))
            {
                context.AddFailure(reason);
            }
        }
    }

    internal sealed class Handler(IRegisterDb db, IAccounts accounts, ICurrentUser user, ReferenceData reference, TimeProvider clock)
        : ICommandHandler<Command, Result<Guid>>
    {
        public async ValueTask<Result<Guid>> Handle(Command command, CancellationToken ct)
        {
            var details = DetailsOf(command);
            var taken = await db.Firms.AnyAsync(f => f.Code == details.Code && f.ClerkId != user.RequireId(), ct);
            if (taken)
            {
                return new Problem(nameof(Command.Code), "这个统一社会信用代码已有登记或正在登记。如果不是贵企业办理的，请联系县（区）商务局。");
            }

            var firm = await db.Firms.Include(f => f.Services).Include(f => f.Outlets).Include(f => f.Papers)
                .SingleOrDefaultAsync(f => f.ClerkId == user.RequireId(), ct);
            if (firm is null)
            {
                firm = Firm.Draft(command.Once, user.RequireId(), details, clock.UtcNow());
                db.Firms.Add(firm);
                await accounts.LinkFirmAsync(user.RequireId(), firm.Id, ct);
            }
            else
            {
                firm.Revise(details);
            }

            await db.SaveChangesAsync(ct);
            return firm.Id;
        }

        private FirmDetails DetailsOf(Command command)
        {
            return new FirmDetails(
                command.Code.Read<UnifiedSocialCreditCode>(UnifiedSocialCreditCode.TryParseWithoutCheck), command.Name.Plain(), command.Kinds.Aggregate(FirmKinds.None, (all, kind) => all | kind), command.Model,
                command.MainService, command.Township, command.Street.Plain(), command.Phone, NameOf(command.LegalRepresentative),
                NameOf(command.ContactName), command.ContactMobile.ReadOrNull<MobileNumber>(MobileNumber.TryParse),
                [.. command.Services.Where(s => s.Offered).Select(ServiceOf)],
                [.. command.Outlets.Where(o => !o.IsBlank).Select(o =>
                    new Outlet(o.Kind, o.Name.Plain(), o.Township, o.Street.Plain(), o.Phone))]);
        }

        private FirmService ServiceOf(ServiceLine line)
        {
            var service = reference.ServiceCategories.Service(line.Service)!;
            var unit = service.Units.Contains(line.Unit) ? line.Unit : service.Units[0];
            return new FirmService(service.Code, service.Group, Money.TryParse(line.Price, out var price) ? price.Fen : null, unit);
        }

        private static string NameOf(string text) => text.ReadOrNull<PersonName>(PersonName.TryParse)?.Value ?? "";
    }
}
