using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>The firm that a complaint form is about. Null when no registered firm has the credit code.</summary>
public static class ShowFirmToComplain
{
    [Anyone]
    public sealed record Query(string Code) : IQuery<Model?>;

    public sealed record Model(string Code, string Name, string CountyCode);

    internal sealed class Handler(IRegisterDb db) : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            if (!UnifiedSocialCreditCode.TryParseWithoutCheck(query.Code, out var code, out _))
            {
                return null;
            }

            var firm = await db.Firms.AsNoTracking().Where(f => f.Code == code && f.Status == FirmStatus.Registered)
                .Select(f => new { f.Code, f.Name, f.CountyCode }).SingleOrDefaultAsync(ct);
            return firm is null ? null : new Model(firm.Code.Value, firm.Name, firm.CountyCode);
        }
    }
}
