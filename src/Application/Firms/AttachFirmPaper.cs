using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Files;
using LincangHousekeeping.Domain.Files;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>The clerk adds a paper to the registration file.</summary>
public static class AttachFirmPaper
{
    [FirmClerk]
    public sealed record Command : ICommand<Result<Done>>
    {
        public PaperKind? Kind { get; init; }
        public Upload? File { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Kind).NotNull().WithMessage("请选择材料种类。");
            RuleFor(c => c.File).NotNull().WithMessage("请选择要上传的文件。");
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, FileIntake intake) : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var firm = await db.Firms.Include(f => f.Papers).SingleAsync(f => f.Id == user.RequireFirm(), ct);
            var taken = await intake.TakeAsync(command.File!, FilePurpose.FirmPaper, firm.Id, nameof(Command.File), ct);
            if (!taken.Succeeded)
            {
                return taken.Problems.ToList();
            }

            firm.AttachPaper(new FirmPaper(command.Kind!.Value, taken.Value.Id));
            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
