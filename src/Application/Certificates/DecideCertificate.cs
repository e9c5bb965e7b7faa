using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Certificates;

/// <summary>
/// The human-resources officer records what the national register says: verified, not there yet (she looks again later), or
/// rejected with a reason.
/// </summary>
public static class DecideCertificate
{
    public enum Answer { Verify, Wait, Reject }

    [Officer(Department.HumanResources)]
    public sealed record Command : ICommand<Result<Done>>
    {
        public Guid Id { get; init; }
        public Answer? Answer { get; init; }

        /// <summary>Day on which she looked it up.</summary>
        public DateOnly? CheckedOn { get; init; }

        /// <summary>What the register showed, or why it is rejected; told to the firm.</summary>
        public string Result { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider clock)
        {
            RuleFor(c => c.Answer).NotNull().WithMessage("请选择核验结论。");
            RuleFor(c => c.CheckedOn).NotNull().WithMessage("请填写查询日期。")
                .LessThanOrEqualTo(_ => clock.Today()).WithMessage("查询日期不能晚于今天。");
            RuleFor(c => c.Result).RequiredText(Certificate.ReasonMaxLength, "请写明不予通过的理由，企业会看到。").When(c => c.Answer == Answer.Reject);
            RuleFor(c => c.Result).RequiredText(Certificate.ReasonMaxLength, "请写明在哪里查询、查到什么。").When(c => c.Answer != Answer.Reject);
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock)
        : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var certificate = await db.Certificates.SingleOrDefaultAsync(c => c.Id == command.Id, ct) ?? throw new AccessDeniedException();
            user.RequireCounty(certificate.CountyCode);

            var (result, checkedOn, officer, now) = (command.Result.Plain(), command.CheckedOn!.Value, user.RequireId(), clock.UtcNow());
            switch (command.Answer!.Value)
            {
                case Answer.Verify:
                    certificate.Verify(result, checkedOn, officer, now);
                    break;
                case Answer.Wait:
                    certificate.WaitForNationalRecord(
                        result, checkedOn, officer, now, reference.DueOn(TimeLimitKeys.CertificateNationalRecord, clock.Today()));
                    break;
                case Answer.Reject:
                    certificate.Reject(result, checkedOn, officer, now);
                    break;
            }

            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
