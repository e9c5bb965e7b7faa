using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Workers;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Workers;

/// <summary>
/// The clerk registers a worker of her firm. Somebody whom another firm registered before is recognised by her identity number and
/// gets a second employment; she stays one person.
/// </summary>
public static class RegisterWorker
{
    public enum Outcome { Registered, Recognised, AlreadyHere }

    /// <param name="WorkerId">The worker; also when she was here already and nothing was saved.</param>
    public sealed record Answer(Outcome Outcome, Guid WorkerId);

    [FirmClerk]
    public sealed record Command : ICommand<Result<Answer>>
    {
        /// <summary>Made with the empty form; becomes the employment's id, so that a form sent twice registers once.</summary>
        public Guid Once { get; init; }

        public string Name { get; init; } = "";
        public string IdNumber { get; init; } = "";
        public string Mobile { get; init; } = "";
        public string Occupation { get; init; } = "";
        public EmploymentForm? EmploymentForm { get; init; }
        public DateOnly? StartedOn { get; init; }

        /// <summary>The worker has read <see cref="ConsentText"/> and agrees.</summary>
        public bool Consented { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(ReferenceData reference, TimeProvider clock)
        {
            RuleFor(c => c.Once).NotEmpty().WithMessage("表单不完整，请重新打开这一页填写。");
            RuleFor(c => c.Name).Reads<Command, PersonName>(PersonName.TryParse);
            RuleFor(c => c.IdNumber).Custom((text, context) =>
            {
                if (!ResidentIdNumber.TryParse(text, clock.Today(), out _, out var reason))
                {
                    context.AddFailure(reason);
                }
            });
            RuleFor(c => c.Mobile).Reads<Command, MobileNumber>(MobileNumber.TryParse);
            RuleFor(c => c.Occupation).Must(reference.Occupations.Contains).WithMessage("请选择职业。");
            RuleFor(c => c.EmploymentForm).NotNull().WithMessage("请选择用工形式。");
            RuleFor(c => c.StartedOn).NotNull().WithMessage("请填写入职日期。")
                .LessThanOrEqualTo(_ => clock.Today()).WithMessage("入职日期不能晚于今天。")
                .Must((c, day) => day is null || !ResidentIdNumber.TryParse(c.IdNumber, clock.Today(), out var number) || Worker.MayStartOn(day.Value, number))
                .WithMessage($"入职那天服务员未满 {Worker.LeastAge} 周岁，不能登记。请核对身份证号和入职日期。");
            RuleFor(c => c.Consented).Equal(true).WithMessage("服务员本人看过并同意后才能登记。");
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, PersonMatch match, TimeProvider clock)
        : ICommandHandler<Command, Result<Answer>>
    {
        public async ValueTask<Result<Answer>> Handle(Command command, CancellationToken ct)
        {
            var firm = await db.RequireRegisteredFirmAsync(user, ct);
            if (await AnsweredBeforeAsync(command.Once, firm.Id, ct) is { } answer)
            {
                return answer;
            }

            var entry = EntryOf(command);
            var (acquaintance, worker) = await match.FindAsync(entry, firm.Id, ct);
            switch (acquaintance)
            {
                case Acquaintance.UnderAnotherName:
                    return new Problem(nameof(command.Name), PersonMatch.AnotherName);
                case Acquaintance.WorksHere:
                    // Asked once more: the same form, sent twice at once, may have been saved since the first question.
                    return await AnsweredBeforeAsync(command.Once, firm.Id, ct) ?? new Answer(Outcome.AlreadyHere, worker!.Id);
            }

            var hired = match.TakeOn(entry, worker, firm.Id, new Consent(ConsentText.Version, clock.UtcNow()), command.Once);
            await db.SaveChangesAsync(ct);
            return new Answer(worker is null ? Outcome.Registered : Outcome.Recognised, hired.Id);
        }

        private async ValueTask<Answer?> AnsweredBeforeAsync(Guid once, Guid firmId, CancellationToken ct) =>
            await db.Employments.Where(e => e.Id == once && e.FirmId == firmId)
                .Select(e => new Answer(
                    db.Employments.Any(other => other.WorkerId == e.WorkerId && other.Id != once) ? Outcome.Recognised : Outcome.Registered,
                    e.WorkerId))
                .SingleOrDefaultAsync(ct);

        private WorkerEntry EntryOf(Command command) => new(
            command.Name.Read<PersonName>(PersonName.TryParse),
            command.IdNumber.Read<ResidentIdNumber>(IdNumberToday),
            command.Mobile.Read<MobileNumber>(MobileNumber.TryParse),
            command.Occupation, command.EmploymentForm!.Value, command.StartedOn!.Value);

        private bool IdNumberToday(string? text, out ResidentIdNumber? number, out string? reason) =>
            ResidentIdNumber.TryParse(text, clock.Today(), out number, out reason);
    }
}
