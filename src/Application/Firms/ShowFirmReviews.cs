using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.Reviews;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>What customers said of a firm, newest first, with the firm's replies.</summary>
public static class ShowFirmReviews
{
    public const int PageSize = 20;

    /// <param name="After">Id of the last review of the page before.</param>
    [Anyone]
    public sealed record Query(string Code, Guid? After = null) : IQuery<Model?>;

    public sealed record Model(Guid FirmId, string Code, string Name, IReadOnlyList<Line> Lines, Guid? Next);

    /// <summary>One answer. Nothing in it points to the customer or the worker.</summary>
    /// <param name="Service">Code of the service; empty when the contract is not known.</param>
    public sealed record Line(
        Guid Id, string Service, DateOnly AnsweredOn, AnswerEvidence Evidence, bool WouldUseAgain, Aspects Aspects, string Text,
        string? Reply, DateOnly? RepliedOn);

    internal sealed class Handler(IRegisterDb db) : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var firm = await db.Firms.OnRegister(query.Code).Select(f => new { f.Id, f.Name, f.Code }).SingleOrDefaultAsync(ct);
            if (firm is null)
            {
                return null;
            }

            var (lines, next) = await PageAsync(db, firm.Id, query.After, PageSize, ct);
            return new Model(firm.Id, firm.Code.Value, firm.Name, lines, next);
        }
    }

    /// <summary>The firm of that code, if it is on the public register.</summary>
    internal static IQueryable<Firm> OnRegister(this IQueryable<Firm> firms, string code)
    {
        var wanted = UnifiedSocialCreditCode.FromStore(code);
        return firms.AsNoTracking().Where(f => f.Code == wanted && f.Status == FirmStatus.Registered);
    }

    /// <summary>One page of reviews and the key of the next, in one statement.</summary>
    internal static async ValueTask<(IReadOnlyList<Line> Lines, Guid? Next)> PageAsync(
        IRegisterDb db, Guid firmId, Guid? after, int size, CancellationToken ct)
    {
        var reviews = db.Reviews.AsNoTracking().Where(r => r.FirmId == firmId);
        if (after is { } last)
        {
            var before = db.Reviews.Where(r => r.Id == last).Select(r => r.AnsweredAt);
            reviews = reviews.Where(r => r.AnsweredAt <= before.First() && (r.AnsweredAt < before.First() || r.Id.CompareTo(last) < 0));
        }

        var rows = await reviews.OrderByDescending(r => r.AnsweredAt).ThenByDescending(r => r.Id).Take(size + 1)
            .Select(r => new
            {
                r.Id,
                r.AnsweredAt,
                r.Evidence,
                r.WouldUseAgain,
                r.Aspects,
                r.Text,
                r.Reply,
                r.RepliedAt,
                Service = db.Contracts.Where(c => c.Id == r.ContractId).Select(c => c.Service).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var lines = rows.Take(size).Select(r => new Line(
            r.Id, r.Service ?? "", ChinaTime.DayOf(r.AnsweredAt), r.Evidence, r.WouldUseAgain, r.Aspects, r.Text,
            r.Reply, r.RepliedAt is { } at ? ChinaTime.DayOf(at) : null)).ToList();
        return (lines, rows.Count > size ? lines[^1].Id : null);
    }
}
