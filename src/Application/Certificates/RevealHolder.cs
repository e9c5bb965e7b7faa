using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.History;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Certificates;

/// <summary>
/// Shows the officer the holder's full identity number, which the national register asks for beside name and certificate number.
/// She says what for, and it is kept who looked (product requirement SEC-03). Only while the certificate waits for her.
/// </summary>
public static class RevealHolder
{
    [Officer(Department.HumanResources)]
    public sealed record Command : ICommand<Result<Model>>
    {
        public Guid Id { get; init; }
        public string Purpose { get; init; } = "";
    }

    /// <summary>The three keys of a national query, in full. To be shown and forgotten.</summary>
    public sealed record Model(Guid Id, string Name, string IdNumber, string CertificateNumber);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() =>
            RuleFor(c => c.Purpose).RequiredText(PersonalDataRead.PurposeMaxLength, "请写明为什么需要查看完整身份证号。");
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<Command, Result<Model>>
    {
        public async ValueTask<Result<Model>> Handle(Command command, CancellationToken ct)
        {
            var certificate = await db.Certificates.AsNoTracking().SingleOrDefaultAsync(c => c.Id == command.Id, ct) ?? throw new AccessDeniedException();
            user.RequireCounty(certificate.CountyCode);
            Rule.Require(certificate.IsOpen, "这张证书已经核验完毕，不再显示完整身份证号。");

            var holder = await db.Workers.AsNoTracking().Where(w => w.Id == certificate.WorkerId)
                .Select(w => new { w.Name, w.IdNumber }).SingleAsync(ct);
            db.PersonalDataReads.Add(new PersonalDataRead
            {
                ReaderId = user.RequireId(),
                At = clock.UtcNow(),
                PersonId = certificate.WorkerId,
                RecordId = certificate.Id,
                Item = PersonalDataItem.IdNumber,
                Purpose = command.Purpose.Plain(),
            });
            await db.SaveChangesAsync(ct);
            return new Model(certificate.Id, holder.Name.Value, holder.IdNumber.Value, certificate.Number.Value);
        }
    }
}
