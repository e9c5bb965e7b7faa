using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>The clerk signs the promise and hands the registration to the county commerce bureau.</summary>
public static class SubmitFirm
{
    [FirmClerk]
    public sealed record Command : ICommand<Result<Done>>
    {
        /// <summary>She has read the promise and signs for the firm.</summary>
        public bool Agreed { get; init; }
        public string SignedBy { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Agreed).Equal(true).WithMessage("请阅读信用承诺书，并勾选同意。");
            RuleFor(c => c.SignedBy).Reads<Command, PersonName>(PersonName.TryParse);
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock)
        : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var firm = await db.Firms.Include(f => f.Services).Include(f => f.Outlets).Include(f => f.Papers)
                .SingleAsync(f => f.Id == user.RequireFirm(), ct);
            firm.Submit(
                new Promise(PromiseText.Version, command.SignedBy.Read<PersonName>(PersonName.TryParse).Value, clock.UtcNow()),
                reference.DueOn(TimeLimitKeys.RegistrationReview, clock.Today()),
                clock.UtcNow());
            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
