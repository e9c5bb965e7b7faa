using LincangHousekeeping.Application.Common;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Reviews;

/// <summary>One answer about the clerk's firm. Null when it is about another.</summary>
public static class ShowFirmReview
{
    [FirmClerk]
    public sealed record Query(Guid Id) : IQuery<ReviewLine?>;

    internal sealed class Handler(IRegisterDb db, ICurrentUser user) : IQueryHandler<Query, ReviewLine?>
    {
        public async ValueTask<ReviewLine?> Handle(Query query, CancellationToken ct)
        {
            var firmId = user.RequireFirm();
            return await db.Reviews.AsNoTracking().Where(r => r.Id == query.Id && r.FirmId == firmId).Lines(db).SingleOrDefaultAsync(ct);
        }
    }
}
