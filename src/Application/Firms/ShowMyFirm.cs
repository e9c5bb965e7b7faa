using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>The clerk's own firm: where its registration stands and what it still needs. Null before the first draft.</summary>
public static class ShowMyFirm
{
    [FirmClerk]
    public sealed record Query : IQuery<Model?>;

    /// <param name="Form">The draft as the form shows it again.</param>
    /// <param name="DaysLeft">Working days left for the officer; null when it is not her turn.</param>
    public sealed record Model(
        Guid Id, string Code, string Name, FirmStatus Status, bool MayEdit, IReadOnlyList<string> Gaps, SaveFirm.Command Form,
        IReadOnlyList<Paper> Papers, DateTime? SubmittedAt, DateOnly? ReviewDueOn, int? DaysLeft, string? MissingPapers,
        string? DecisionReason, Promise? Promise);

    public sealed record Paper(PaperKind Kind, Guid FileId, string FileName);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock)
        : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var firm = await db.Firms.AsNoTracking().Include(f => f.Services).Include(f => f.Outlets).Include(f => f.Papers)
                .SingleOrDefaultAsync(f => f.ClerkId == user.RequireId(), ct);
            if (firm is null)
            {
                return null;
            }

            var fileNames = await db.Files.Where(f => f.OwnerId == firm.Id).ToDictionaryAsync(f => f.Id, f => f.Name, ct);
            return new Model(
                firm.Id, firm.Code.Value, firm.Name, firm.Status, firm.ClerkMayEdit, firm.Gaps(), FormOf(firm),
                [.. firm.Papers.Select(p => new Paper(p.Kind, p.FileId, fileNames.GetValueOrDefault(p.FileId, "")))],
                firm.SubmittedAt, firm.ReviewDueOn,
                firm.ReviewDueOn is { } due ? reference.Calendar.WorkingDaysLeft(clock.Today(), due) : null,
                firm.MissingPapers, firm.DecisionReason, firm.Promise);
        }

        private static SaveFirm.Command FormOf(Firm firm) => new()
        {
            Once = firm.Id,
            Code = firm.Code.Value,
            CodeAsPrinted = !firm.Code.CheckSignIsRight,
            Name = firm.Name,
            Kinds = [.. Enum.GetValues<FirmKinds>().Where(k => k != FirmKinds.None && firm.Kinds.HasFlag(k))],
            Model = firm.Model,
            MainService = firm.MainService,
            Township = firm.TownshipCode,
            Street = firm.Street,
            Phone = firm.Phone,
            LegalRepresentative = firm.LegalRepresentative,
            ContactName = firm.ContactName,
            ContactMobile = firm.ContactMobile?.Value ?? "",
            Services = [.. firm.Services.Select(s => new SaveFirm.ServiceLine
            {
                Service = s.Service,
                Offered = true,
                Price = s.PriceFen is { } fen ? new Money(fen).ToString().TrimStart('¥') : "",
                Unit = s.Unit,
            })],
            Outlets = [.. firm.Outlets.Select(o => new SaveFirm.OutletLine
            {
                Kind = o.Kind,
                Name = o.Name,
                Township = o.TownshipCode,
                Street = o.Street,
                Phone = o.Phone,
            })],
        };
    }
}
