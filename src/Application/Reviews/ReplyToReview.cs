using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Reviews;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Reviews;

/// <summary>The firm answers a review in public, once.</summary>
public static class ReplyToReview
{
    [FirmClerk]
    public sealed record Command : ICommand<Result<Done>>
    {
        /// <summary>The review.</summary>
        public Guid Id { get; init; }
        public string Reply { get; init; } = "";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reply).RequiredText(Review.ReplyMaxLength, "请填写回复内容。");
    }

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<Command, Result<Done>>
    {
        public async ValueTask<Result<Done>> Handle(Command command, CancellationToken ct)
        {
            var firmId = user.RequireFirm();
            var review = await db.Reviews.SingleOrDefaultAsync(r => r.Id == command.Id && r.FirmId == firmId, ct)
                ?? throw new AccessDeniedException();
            var reply = command.Reply.Plain();
            if (review.Reply != reply)
            {
                review.ReplyWith(reply, clock.UtcNow());
                await db.SaveChangesAsync(ct);
            }

            return new Done();
        }
    }
}
