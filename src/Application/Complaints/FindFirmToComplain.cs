using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>Finds the firm that a complaint is about, by its credit code or by words of its name.</summary>
public static class FindFirmToComplain
{
    public const int Most = 20;
    public const int WordsMaxLength = 50;

    [Anyone]
    public sealed record Query(string Words) : IQuery<Model>;

    /// <param name="More">There are more firms than are shown; more words would help.</param>
    public sealed record Model(IReadOnlyList<Line> Firms, bool More);

    public sealed record Line(string Code, string Name, string CountyCode, string Street);

    internal sealed class Handler(IRegisterDb db) : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            var words = query.Words.Plain();
            if (words.Length is 0 or > WordsMaxLength)
            {
                return new Model([], More: false);
            }

            var registered = db.Firms.AsNoTracking().Where(f => f.Status == FirmStatus.Registered);
            registered = UnifiedSocialCreditCode.TryParseWithoutCheck(words, out var code, out _)
                ? registered.Where(f => f.Code == code)
                : registered.Where(f => EF.Functions.Like(f.Name, LikePattern.Containing(words), LikePattern.Escape));
            var rows = await registered.OrderBy(f => f.Id).Take(Most + 1)
                .Select(f => new { f.Code, f.Name, f.CountyCode, f.Street }).ToListAsync(ct);
            return new Model([.. rows.Take(Most).Select(f => new Line(f.Code.Value, f.Name, f.CountyCode, f.Street))], rows.Count > Most);
        }
    }
}
