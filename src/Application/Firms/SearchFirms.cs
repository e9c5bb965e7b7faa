using System.Globalization;
using System.Text;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>The public looks for a firm: by place, service and words, the best grade first.</summary>
public static class SearchFirms
{
    public const int PageSize = 20;
    public const int WordsMaxLength = 50;

    private const int TermsMax = 5;
    private const int CountyCodeLength = 6;

    /// <param name="Place">Code of a county or a township; empty for the whole city.</param>
    /// <param name="Service">Code of a service or a group of services; empty for all.</param>
    /// <param name="Words">Each word must be part of the firm's name or name its place or one of its services.</param>
    /// <param name="After">Key of the last line of the page before; something unreadable means the first page.</param>
    [Anyone]
    public sealed record Query(string? Place = null, string? Service = null, string? Words = null, string? After = null) : IQuery<Model>;

    public sealed record Model(IReadOnlyList<Line> Lines, string? Next);

    /// <param name="Price">The lowest displayed price of what was asked for, or else of the main service; null when quoted on request.</param>
    public sealed record Line(
        string Code, string Name, FirmKinds Kinds, BusinessModel? Model, string TownshipCode, Standing Standing, Grade Grade, int Answers,
        IReadOnlyList<string> Services, Price? Price);

    public sealed record Price(string Service, long Fen, string Unit);

    internal sealed class Handler(IRegisterDb db, ReferenceData reference) : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            var records = InPlace(db.CreditRecords.AsNoTracking(), query.Place ?? "");
            if (CursorOf(query.After) is var (rank, id))
            {
                records = records.Where(r => r.Rank >= rank && (r.Rank > rank || r.Id.CompareTo(id) > 0));
            }

            var matches = records.Join(db.Firms, r => r.Id, f => f.Id, (r, f) => new Match { Record = r, Firm = f });
            if (query.Service is { Length: > 0 } service)
            {
                // "The first such offer is this firm's" rather than "there is one": MariaDB answers the latter by gathering the
                // offers of all firms beforehand, the former firm by firm in the order of the list, until the page is full.
                matches = reference.ServiceCategories.Group(service) is null
                    ? matches.Where(m => db.FirmServices.Where(s => s.FirmId == m.Record.Id && s.Service == service)
                        .Select(s => s.FirmId).FirstOrDefault() == m.Record.Id)
                    : matches.Where(m => db.FirmServices.Where(s => s.FirmId == m.Record.Id && s.Group == service)
                        .Select(s => s.FirmId).FirstOrDefault() == m.Record.Id);
            }

            foreach (var term in TermsOf(query.Words ?? ""))
            {
                matches = Saying(matches, term);
            }

            var rows = await matches.OrderBy(m => m.Record.Rank).ThenBy(m => m.Record.Id).Take(PageSize + 1)
                .Select(m => new
                {
                    m.Record.Id,
                    m.Record.Rank,
                    m.Record.Grade,
                    m.Record.Answers,
                    m.Firm.Code,
                    m.Firm.Name,
                    m.Firm.Kinds,
                    m.Firm.Model,
                    m.Firm.MainService,
                    m.Firm.TownshipCode,
                    m.Firm.Standing,
                })
                .ToListAsync(ct);
            var shown = rows.Take(PageSize).ToList();
            var ids = shown.Select(f => f.Id).ToList();
            var offers = ids.Count == 0
                ? []
                : await db.FirmServices.AsNoTracking().Where(s => ids.Contains(s.FirmId)).ToListAsync(ct);
            var byFirm = offers.ToLookup(s => s.FirmId);

            var lines = shown.Select(f => new Line(
                f.Code.Value, f.Name, f.Kinds, f.Model, f.TownshipCode, f.Standing, f.Grade, f.Answers,
                [.. byFirm[f.Id].Select(s => s.Service).OrderBy(reference.ServiceCategories.OrderOf)], PriceOf(byFirm[f.Id], query.Service, f.MainService))).ToList();
            return new Model(lines, rows.Count > PageSize ? CursorOf(shown[^1].Rank, shown[^1].Id) : null);
        }

        private static IQueryable<CreditRecord> InPlace(IQueryable<CreditRecord> records, string place) => place.Length switch
        {
            0 => records,
            CountyCodeLength => records.Where(r => r.CountyCode == place),
            _ => records.Where(r => r.TownshipCode == place),
        };

        /// <summary>
        /// The word in the name, or the name of the place or of a service. LIKE ignores case on both databases; a term has no
        /// wildcards, since it is made of letters and digits.
        /// </summary>
        private IQueryable<Match> Saying(IQueryable<Match> matches, string term)
        {
            var pattern = "%" + term + "%";
            List<string> counties = [.. reference.Divisions.Counties.Where(c => BeginsWith(c.Name, term)).Select(c => c.Code)];
            List<string> services =
            [
                .. reference.ServiceCategories.Groups.SelectMany(g => g.Services.Where(s => s.Name.Contains(term, StringComparison.Ordinal)
                    || g.Name.Contains(term, StringComparison.Ordinal))).Select(s => s.Code),
            ];
            return (counties.Count, services.Count) switch
            {
                (0, 0) => matches.Where(m => EF.Functions.Like(m.Firm.Name, pattern)),
                (_, 0) => matches.Where(m => EF.Functions.Like(m.Firm.Name, pattern) || counties.Contains(m.Record.CountyCode)),
                _ => matches.Where(m => EF.Functions.Like(m.Firm.Name, pattern) || counties.Contains(m.Record.CountyCode)
                    || db.FirmServices.Where(s => s.FirmId == m.Record.Id && services.Contains(s.Service))
                        .Select(s => s.FirmId).FirstOrDefault() == m.Record.Id),
            };
        }

        /// <summary>临翔 for 临翔区; one sign alone would be half of many names.</summary>
        private static bool BeginsWith(string name, string term) => term.Length > 1 && name.StartsWith(term, StringComparison.Ordinal);

        private static Price? PriceOf(IEnumerable<FirmService> offers, string? asked, string mainService)
        {
            var priced = offers.Where(s => s.PriceFen is not null).OrderBy(s => s.PriceFen).ToList();
            var shown = string.IsNullOrEmpty(asked)
                ? priced.Find(s => s.Group == mainService)
                : priced.Find(s => s.Service == asked || s.Group == asked);
            return shown is { PriceFen: { } fen } ? new Price(shown.Service, fen, shown.Unit) : null;
        }
    }

    /// <summary>Runs of letters and digits; what people type between them (brackets, dots, spaces) only separates.</summary>
    private static IEnumerable<string> TermsOf(string words)
    {
        var text = words.Length <= WordsMaxLength ? words : words[..WordsMaxLength];
        var terms = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            terms.Append(Rune.IsLetterOrDigit(rune) ? rune.ToString() : " ");
        }

        return terms.ToString().Normalize(NormalizationForm.FormKC)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(TermsMax);
    }

    private static string CursorOf(int rank, Guid id) => FormattableString.Invariant($"{rank}-{id:N}");

    private static (int Rank, Guid Id)? CursorOf(string? after) =>
        after?.Split('-') is [var rank, var id]
        && int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedRank) && Guid.TryParseExact(id, "N", out var parsedId)
            ? (parsedRank, parsedId)
            : null;

    private sealed class Match
    {
        public required CreditRecord Record { get; init; }
        public required Firm Firm { get; init; }
    }
}
