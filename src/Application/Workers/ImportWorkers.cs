using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Files;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Workers;
using Mediator;

namespace LincangHousekeeping.Application.Workers;

/// <summary>
/// The clerk registers many workers from one file (<see cref="WorkerFile"/>): all of them, or none while a single line is wrong.
/// The same file a second time changes nothing.
/// </summary>
public static class ImportWorkers
{
    [FirmClerk]
    public sealed record Command : ICommand<Result<Answer>>
    {
        public Upload? File { get; init; }
    }

    /// <param name="Faults">What is wrong, line by line; then nothing was saved.</param>
    /// <param name="Registered">People who were not on the register.</param>
    /// <param name="Recognised">People whom another firm had registered before.</param>
    /// <param name="Unchanged">People who work here already.</param>
    public sealed record Answer(IReadOnlyList<Fault> Faults, int Registered, int Recognised, int Unchanged);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.File).NotNull().WithMessage("请选择要导入的文件。");
            RuleFor(c => c.File).Must(f => f!.Bytes > 0).WithMessage("这个文件是空的，请重新选择。")
                .Must(f => f!.Bytes <= WorkerFile.MaxBytes).WithMessage("文件超过 2 MB，请分成几个文件导入。")
                .When(c => c.File is not null);
        }
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, PersonMatch match, ReferenceData reference, TimeProvider clock)
        : ICommandHandler<Command, Result<Answer>>
    {
        public async ValueTask<Result<Answer>> Handle(Command command, CancellationToken ct)
        {
            var firm = await db.RequireRegisteredFirmAsync(user, ct);
            var read = WorkerFile.Read(await BytesOf(command.File!, ct), nameof(command.File), reference.Occupations, clock.Today());
            if (!read.Succeeded)
            {
                return read.Problems.ToList();
            }

            var (entries, faults) = read.Value;
            var people = await match.FindAsync([.. entries.Select(e => e.Entry)], firm.Id, ct);
            faults.AddRange(entries.Where(e => people[e.Entry.IdNumber].Acquaintance == Acquaintance.UnderAnotherName)
                .Select(e => new Fault(e.Line, WorkerFile.Columns[0], e.Entry.Name.Value, PersonMatch.AnotherName)));
            if (faults.Count > 0)
            {
                return new Answer([.. faults.OrderBy(f => f.Line)], 0, 0, 0);
            }

            var consent = new Consent(ConsentText.Version, clock.UtcNow());
            foreach (var (_, entry) in entries.Where(e => people[e.Entry.IdNumber].Acquaintance != Acquaintance.WorksHere))
            {
                match.TakeOn(entry, people[entry.IdNumber].Worker, firm.Id, consent);
            }

            await db.SaveChangesAsync(ct);
            return new Answer([], Count(Acquaintance.Unknown), Count(Acquaintance.Known), Count(Acquaintance.WorksHere));

            int Count(Acquaintance acquaintance) => people.Values.Count(p => p.Acquaintance == acquaintance);
        }

        private static async ValueTask<byte[]> BytesOf(Upload file, CancellationToken ct)
        {
            await using var content = file.Open();
            using var bytes = new MemoryStream();
            await content.CopyToAsync(bytes, ct);
            return bytes.ToArray();
        }
    }
}
