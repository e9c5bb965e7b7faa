using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Credit;

/// <summary>How the score is made: the rules in force today and a real firm as the example. One statement.</summary>
public static class ShowMethod
{
    private const int Candidates = 200;

    [Anyone]
    public sealed record Query : IQuery<Model>;

    /// <param name="Example">The best documented of the best rated firms; null as long as no firm is rated.</param>
    public sealed record Model(RuleSet Rules, ExplainScore.Model? Example);

    internal sealed class Handler(IRegisterDb db, RuleSets ruleSets, TimeProvider clock) : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            const int notRated = (int)Grade.N * CreditRecord.RankStep;
            var best = await db.CreditRecords.AsNoTracking().Where(r => r.Rank < notRated)
                .OrderBy(r => r.Rank).ThenBy(r => r.Id).Take(Candidates)
                .OrderByDescending(r => r.Answers).ThenBy(r => r.Id)
                .Join(db.Firms, r => r.Id, f => f.Id, (r, f) => new { f.Code, f.Name, Record = r })
                .FirstOrDefaultAsync(ct);
            return new Model(ruleSets.InForceOn(clock.Today()), best is null ? null : ExampleOf(best.Record, best.Code.Value, best.Name));
        }

        private ExplainScore.Model ExampleOf(CreditRecord record, string code, string name)
        {
            var rules = ruleSets.WithVersion(record.RuleVersion);
            return new(record.Id, name, record.Explain(code, rules), rules);
        }
    }
}
