using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>The register in figures, for the home page. One statement.</summary>
public static class ShowCityFigures
{
    [Anyone]
    public sealed record Query : IQuery<Model>;

    /// <param name="Graded">Firms of each grade; those that may not trade count among those without one.</param>
    /// <param name="AsOf">When these were counted, UTC.</param>
    public sealed record Model(int Firms, int Workers, int AnswersThisYear, IReadOnlyDictionary<Grade, int> Graded, DateTime AsOf);

    internal sealed class Handler(IRegisterDb db, TimeProvider clock) : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            var newYear = ChinaTime.StartOf(new DateOnly(clock.Today().Year, 1, 1));
            const int step = CreditRecord.RankStep;
            var grades = await db.CreditRecords.GroupBy(r =>
                    r.Rank < step ? Grade.A : r.Rank < 2 * step ? Grade.B : r.Rank < 3 * step ? Grade.C : r.Rank < 4 * step ? Grade.D : Grade.N)
                .Select(g => new
                {
                    Grade = g.Key,
                    Firms = g.Count(),
                    // Without a lambda EF would count in a statement of its own, before this one.
                    Workers = db.Workers.Select(w => w.Id).Count(),
                    Answers = db.Reviews.Count(r => r.AnsweredAt >= newYear),
                })
                .ToListAsync(ct);
            return new Model(
                grades.Sum(g => g.Firms),
                grades.Select(g => g.Workers).FirstOrDefault(),
                grades.Select(g => g.Answers).FirstOrDefault(),
                grades.ToDictionary(g => g.Grade, g => g.Firms),
                clock.UtcNow());
        }
    }
}
