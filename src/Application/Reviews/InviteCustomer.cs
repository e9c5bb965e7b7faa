using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Domain.Reviews;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Reviews;

/// <summary>
/// When a contract is done the platform, not the firm, invites the customer to answer, in the same transaction. The link goes to
/// the customer's telephone only; the register keeps a keyed hash of its token.
/// </summary>
internal sealed class InviteCustomer(
    IRegisterDb db, ISecrets secrets, IBlindIndex index, ISiteAddress site, ReferenceData reference, TimeProvider clock)
    : INotificationHandler<ContractCompleted>
{
    public async ValueTask Handle(ContractCompleted happened, CancellationToken ct)
    {
        var contract = await db.Contracts.FindAsync([happened.ContractId], ct)
            ?? throw new InvalidOperationException("A completed contract is not in the register.");
        var firm = await db.Firms.Where(f => f.Id == happened.FirmId).Select(f => f.Name).SingleAsync(ct);
        var token = secrets.Token();
        var invitation = Invitation.Send(
            contract.Id, contract.FirmId, index.Of(BlindIndexPurpose.InvitationToken, token),
            reference.DueOn(TimeLimitKeys.ReviewInvitation, clock.Today()), clock.UtcNow());
        db.Invitations.Add(invitation);
        db.WriteTo(
            contract.CustomerMobile,
            FormattableString.Invariant(
                $"【临沧家政养老】{firm}的“{reference.ServiceCategories.NameOf(contract.Service)}”服务已完成，请您评价（不用登录，企业看不到这个链接）：")
            + site.LinkTo("/reviews/" + token)
            + FormattableString.Invariant($" 有效期到 {invitation.ExpiresOn:yyyy-MM-dd}。"),
            clock);
    }
}
