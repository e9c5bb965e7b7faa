using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Reviews;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Reviews;

/// <summary>
/// A customer answers the platform's invitation, without an account and once: a second submission, from wherever, changes nothing
/// and is thanked the same way. The answer, its credit fact and the firm's new score are one transaction.
/// </summary>
public static class AnswerInvitation
{
    [Anyone]
    public sealed record Command : ICommand<Result<Done>>
    {
        /// <summary>The secret of the link.</summary>
        public string Token { get; init; } = "";
        public bool? WouldUseAgain { get; init; }
        public bool? OnTime { get; init; }
        public bool? Skilled { get; init; }
        public bool? Kind { get; init; }
        public bool? PriceAsAgreed { get; init; }
        public string Text { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.WouldUseAgain).NotNull().WithMessage("请回答：还会再请这位服务员吗？");
            RuleFor(c => c.Text).OptionalText(Review.TextMaxLength);
        }
    }

    internal sealed class Handler(IRegisterDb db, IBlindIndex index, TimeProvider clock) : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var hash = index.Of(BlindIndexPurpose.InvitationToken, command.Token);
            var found = await db.Invitations.AsNoTracking().Where(i => i.TokenHash == hash)
                .Join(db.Contracts, i => i.ContractId, c => c.Id, (i, c) => new
                {
                    i.Id,
                    i.ExpiresOn,
                    c.FirmId,
                    c.WorkerId,
                    ContractId = c.Id,
                    c.ReviewerKey,
                    c.HouseholdKey,
                    c.HasProvenVisit,
                    Answered = db.Reviews.Any(r => r.Id == i.Id),
                }).SingleOrDefaultAsync(ct);
            if (found is null)
            {
                return new Problem("", "这个评价链接无效，请核对短信里的链接是否完整。");
            }

            if (found.Answered)
            {
                return new Done();
            }

            if (found.ExpiresOn < clock.Today())
            {
                return new Problem("", "这次评价邀请已经过期，不能再提交。");
            }

            db.Reviews.Add(Review.Answer(
                found.Id, found.FirmId, found.WorkerId, found.ContractId, found.ReviewerKey, found.HouseholdKey,
                command.WouldUseAgain!.Value, new Aspects(command.OnTime, command.Skilled, command.Kind, command.PriceAsAgreed),
                command.Text.Plain(), found.HasProvenVisit ? AnswerEvidence.Visit : AnswerEvidence.Contract, clock.UtcNow()));
            await db.SaveChangesAsync(ct);
            return new Done();
        }
    }
}
