using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.History;
using Mediator;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>The officer needs the complainant's whole name and mobile number; what for is recorded before she sees them.</summary>
public static class RevealComplainant
{
    [Officer]
    public sealed record Command : ICommand<Result<Model>>
    {
        public Guid Id { get; init; }
        public string Purpose { get; init; } = "";
    }

    public sealed record Model(string Name, string Mobile)
    {
        public override string ToString() => nameof(RevealComplainant);
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() =>
            RuleFor(c => c.Purpose).RequiredText(PersonalDataRead.PurposeMaxLength, "请写明查看的用途，例如：电话核实事情经过。");
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<Command, Result<Model>>
    {
        public async ValueTask<Result<Model>> Handle(Command command, CancellationToken ct)
        {
            var complaint = await db.ComplaintToHandleAsync(user, command.Id, ct);
            db.PersonalDataReads.Add(new PersonalDataRead
            {
                ReaderId = user.RequireId(),
                PersonId = complaint.Id,
                RecordId = complaint.Id,
                Item = PersonalDataItem.Mobile,
                Purpose = command.Purpose.Plain(),
                At = clock.UtcNow(),
            });
            await db.SaveChangesAsync(ct);
            return new Model(complaint.ComplainantName.Value, complaint.ComplainantMobile.Value);
        }
    }
}
