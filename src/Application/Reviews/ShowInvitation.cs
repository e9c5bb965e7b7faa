using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Reviews;

/// <summary>What the holder of an invitation link sees: which service it is about, never who was served. Null for an unknown link.</summary>
public static class ShowInvitation
{
    public enum State { Open, Expired, Answered }

    [Anyone]
    public sealed record Query(string Token) : IQuery<Model?>;

    public sealed record Model(
        State State, string FirmName, string FirmCode, string Service, DateOnly StartsOn, DateOnly CompletedOn, DateOnly ExpiresOn);

    internal sealed class Handler(IRegisterDb db, IBlindIndex index, TimeProvider clock) : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var hash = index.Of(BlindIndexPurpose.InvitationToken, query.Token);
            var found = await (
                from invitation in db.Invitations.AsNoTracking()
                join contract in db.Contracts on invitation.ContractId equals contract.Id
                join firm in db.Firms on invitation.FirmId equals firm.Id
                where invitation.TokenHash == hash
                select new
                {
                    invitation.ExpiresOn,
                    firm.Name,
                    firm.Code,
                    contract.Service,
                    contract.StartsOn,
                    contract.EndsOn,
                    contract.CompletedOn,
                    Answered = db.Reviews.Any(r => r.Id == invitation.Id),
                }).SingleOrDefaultAsync(ct);
            return found is null ? null : new Model(
                found.Answered ? State.Answered : found.ExpiresOn < clock.Today() ? State.Expired : State.Open,
                found.Name, found.Code.Value, found.Service, found.StartsOn, found.CompletedOn ?? found.EndsOn, found.ExpiresOn);
        }
    }
}
