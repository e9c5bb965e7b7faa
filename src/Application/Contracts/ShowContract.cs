using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Contracts;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Contracts;

/// <summary>One contract with its visits, as the firm sees it. Null when it is not the firm's.</summary>
public static class ShowContract
{
    /// <summary>How many visits the page lists; the newest.</summary>
    public const int VisitsMax = 100;

    [FirmClerk]
    public sealed record Query(Guid Id) : IQuery<Model?>;

    /// <param name="InvitedAt">When the platform invited the customer to answer; empty before completion.</param>
    public sealed record Model(
        Guid Id, string Number, string Worker, string Service, DateOnly StartsOn, DateOnly EndsOn, Money Price, string Unit,
        bool OnModelText, bool Insured, PersonName CustomerName, MobileNumber CustomerMobile, string Township,
        ContractStatus Status, DateTime SignedAt, DateOnly? CompletedOn, int VisitCount, int WrongSignIns, DateTime? InvitedAt)
    {
        public IReadOnlyList<VisitLine> Visits { get; init; } = [];
        public int SignInsLeft => Math.Max(0, ServiceContract.SignInTriesMax - WrongSignIns);
    }

    public sealed record VisitLine(DateOnly On, int Count, bool SignedIn);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user) : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var firmId = user.RequireFirm();
            var contract = await db.Contracts.AsNoTracking().Where(c => c.Id == query.Id && c.FirmId == firmId)
                .Join(db.Workers, c => c.WorkerId, w => w.Id, (c, w) => new
                {
                    Contract = c,
                    Worker = w.Name,
                    InvitedAt = db.Invitations.Where(i => i.ContractId == c.Id).Select(i => (DateTime?)i.SentAt).SingleOrDefault(),
                }).SingleOrDefaultAsync(ct);
            if (contract is null)
            {
                return null;
            }

            var visits = await db.Visits.AsNoTracking().Where(v => v.ContractId == query.Id)
                .OrderByDescending(v => v.On).ThenByDescending(v => v.Id).Take(VisitsMax)
                .Select(v => new VisitLine(v.On, v.Count, v.SignedIn)).ToListAsync(ct);
            var c = contract.Contract;
            return new Model(
                c.Id, c.Number, contract.Worker.Value, c.Service, c.StartsOn, c.EndsOn, c.Price, c.Unit, c.OnModelText, c.Insured,
                c.CustomerName, c.CustomerMobile, c.TownshipCode, c.Status, c.SignedAt, c.CompletedOn, c.VisitCount, c.WrongSignIns,
                contract.InvitedAt)
            {
                Visits = visits,
            };
        }
    }
}
