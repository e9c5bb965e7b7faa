using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Files;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Files;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Certificates;

/// <summary>
/// The clerk hands in a certificate of one of her workers, with a scan, to be verified. The number says what kind of certificate it
/// is, its level and its year of issue (rulebook 6.4); what the clerk tells must agree with it.
/// </summary>
public static class SubmitCertificate
{
    /// <param name="AlreadyThere">The same certificate of the same person stands on the register; nothing was saved.</param>
    public sealed record Answer(bool AlreadyThere);

    [FirmClerk]
    public sealed record Command : ICommand<Result<Answer>>
    {
        /// <summary>Made with the empty form; becomes the certificate's id, so that a form sent twice hands in one.</summary>
        public Guid Once { get; init; }

        public Guid WorkerId { get; init; }
        public string Number { get; init; } = "";
        public string Occupation { get; init; } = "";
        public int? Level { get; init; }
        public string Issuer { get; init; } = "";
        public DateOnly? IssuedOn { get; init; }
        public Upload? Scan { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        private readonly ReferenceData _reference;
        private readonly TimeProvider _clock;

        public Validator(ReferenceData reference, TimeProvider clock)
        {
            _reference = reference;
            _clock = clock;
            RuleFor(c => c.Once).NotEmpty().WithMessage("表单不完整，请重新打开这一页填写。");
            RuleFor(c => c.Number).Custom((text, context) =>
            {
                if (!CertificateNumber.TryParse(text, clock.Today(), out var number, out var reason))
                {
                    context.AddFailure(reason);
                }
                else if (number.Level is null)
                {
                    context.AddFailure("编号中的等级是字母，表示学徒工、特级技师或首席技师；平台目前只登记五级至一级的证书。");
                }
            });
            RuleFor(c => c.Occupation).Must(reference.Occupations.Contains).WithMessage("请选择证书上的职业。");
            RuleFor(c => c.Level).NotNull().WithMessage("请选择证书等级。");
            RuleFor(c => c.Issuer).RequiredText(Certificate.IssuerMaxLength, "请填写发证机构，与证书上的一致。");
            RuleFor(c => c.IssuedOn).NotNull().WithMessage("请填写发证日期。")
                .LessThanOrEqualTo(_ => clock.Today()).WithMessage("发证日期不能晚于今天。");
            RuleFor(c => c.Scan).NotNull().WithMessage("请选择证书扫描件。");
            RuleFor(c => c).Custom(AgreesWithNumber);
        }

        private void AgreesWithNumber(Command command, ValidationContext<Command> context)
        {
            if (command.Level is { } level && _reference.Occupations.Find(command.Occupation) is { } occupation && !occupation.Levels.Contains(level))
            {
                context.AddFailure(nameof(command.Level), occupation.Levels.Count == 0
                    ? $"{occupation.Name}没有职业技能等级，请核对证书上的职业。"
                    : $"{occupation.Name}没有这个等级，只有{string.Join("、", occupation.Levels.Select(_reference.Occupations.LevelName))}。");
                return;
            }

            if (!CertificateNumber.TryParse(command.Number, _clock.Today(), out var number) || number.Level is not { } inNumber)
            {
                return;
            }

            if (command.Level is { } told && told != inNumber)
            {
                context.AddFailure(nameof(command.Level),
                    $"编号第 {number.LevelPlace} 位表示{_reference.Occupations.LevelName(inNumber)}，和所选等级不一样。请对照证书核对编号和等级。");
            }

            if (command.IssuedOn is { } on && on.Year != number.Year)
            {
                context.AddFailure(nameof(command.IssuedOn), $"编号中的年份是 {number.Year} 年，和发证日期不一样。请对照证书核对编号和日期。");
            }
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, FileIntake intake, ReferenceData reference, TimeProvider clock)
        : ICommandHandler<Command, Result<Answer>>
    {
        public async ValueTask<Result<Answer>> Handle(Command command, CancellationToken ct)
        {
            var firm = await db.RequireRegisteredFirmAsync(user, ct);
            var today = clock.Today();
            if (!await db.Employments.AnyAsync(e => e.WorkerId == command.WorkerId && e.FirmId == firm.Id && e.EndedOn == null, ct))
            {
                throw new AccessDeniedException();
            }

            var number = command.Number.Read<CertificateNumber>(
                (string? text, out CertificateNumber? read, out string? reason) => CertificateNumber.TryParse(text, today, out read, out reason));
            var standing = await db.Certificates.Where(c => c.NumberInUse == number)
                .Select(c => new { c.Id, c.WorkerId, c.FirmId }).SingleOrDefaultAsync(ct);
            if (standing is not null)
            {
                return standing.WorkerId != command.WorkerId
                    ? new Problem(nameof(command.Number), "这个编号已登记在另一个人名下。请对照证书核对；如果没有错，请联系县（区）人社局。")
                    : new Answer(AlreadyThere: standing.Id != command.Once);
            }

            var taken = await intake.TakeAsync(command.Scan!, FilePurpose.CertificateScan, command.Once, nameof(command.Scan), ct);
            if (!taken.Succeeded)
            {
                return taken.Problems.ToList();
            }

            db.Certificates.Add(Certificate.Submit(
                command.Once, command.WorkerId, firm.Id, firm.CountyCode, number, command.Occupation, command.Level!.Value,
                command.Issuer.Plain(), command.IssuedOn!.Value, taken.Value.Id,
                reference.DueOn(TimeLimitKeys.CertificateVerify, today), clock.UtcNow()));
            await db.SaveChangesAsync(ct);
            return new Answer(AlreadyThere: false);
        }
    }
}
