using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Reviews;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Reviews;

/// <summary>What customers answered about the clerk's firm, newest first. The firm does not learn whose contract an answer is about.</summary>
public static class ListFirmReviews
{
    public const int PageSize = 20;

    /// <param name="Unanswered">Only those without the firm's reply.</param>
    /// <param name="After">Id of the last line of the page before.</param>
    [FirmClerk]
    public sealed record Query(bool Unanswered = false, Guid? After = null) : IQuery<Model>;

    public sealed record Model(IReadOnlyList<ReviewLine> Lines, bool Unanswered, Guid? Next);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user) : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            var firmId = user.RequireFirm();
            var reviews = db.Reviews.AsNoTracking().Where(r => r.FirmId == firmId);
            if (query.After is { } after
                && await reviews.Where(r => r.Id == after).Select(r => (DateTime?)r.AnsweredAt).SingleOrDefaultAsync(ct) is { } answered)
            {
                reviews = reviews.Where(r => r.AnsweredAt < answered || (r.AnsweredAt == answered && r.Id.CompareTo(after) < 0));
            }

            if (query.Unanswered)
            {
                reviews = reviews.Where(r => r.Reply == null);
            }

            var lines = await reviews.OrderByDescending(r => r.AnsweredAt).ThenByDescending(r => r.Id).Take(PageSize + 1)
                .Lines(db).ToListAsync(ct);
            return new Model(lines.Count > PageSize ? lines[..PageSize] : lines, query.Unanswered, lines.Count > PageSize ? lines[PageSize - 1].Id : null);
        }
    }
}

/// <summary>A customer's answer as it may be shown to anybody: the service, never the customer.</summary>
public sealed record ReviewLine(
    Guid Id, string Service, AnswerEvidence Evidence, bool WouldUseAgain, Aspects Aspects, string Text, DateTime AnsweredAt,
    string? Reply, DateTime? RepliedAt);

public static class ReviewLines
{
    /// <summary>Answers with the service that each is about, in the order newest first.</summary>
    public static IQueryable<ReviewLine> Lines(this IQueryable<Review> reviews, IRegisterDb db) =>
        from review in reviews
        join contract in db.Contracts on review.ContractId equals contract.Id
        orderby review.AnsweredAt descending, review.Id descending
        select new ReviewLine(
            review.Id, contract.Service, review.Evidence, review.WouldUseAgain, review.Aspects, review.Text, review.AnsweredAt,
            review.Reply, review.RepliedAt);
}
