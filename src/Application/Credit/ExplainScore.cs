using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Domain.Credit;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Credit;

/// <summary>Why a firm on the register has its grade, line by line. One statement.</summary>
public static class ExplainScore
{
    [Anyone]
    public sealed record Query(string Code) : IQuery<Model?>;

    public sealed record Model(Guid FirmId, string Name, Explanation Explanation, RuleSet Rules);

    internal sealed class Handler(IRegisterDb db, RuleSets ruleSets) : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var found = await db.Firms.OnRegister(query.Code)
                .Join(db.CreditRecords, f => f.Id, r => r.Id, (f, r) => new { f.Code, f.Name, Record = r })
                .SingleOrDefaultAsync(ct);
            if (found is null)
            {
                return null;
            }

            var rules = ruleSets.WithVersion(found.Record.RuleVersion);
            return new Model(found.Record.Id, found.Name, found.Record.Explain(found.Code.Value, rules), rules);
        }
    }
}
