using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Workers;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Workers;

/// <summary>The clerk's workers, the latest registered first. Null while her firm is not on the register.</summary>
public static class ListWorkers
{
    public const int PageSize = 30;

    /// <param name="Left">Those who have left instead of those who work here.</param>
    /// <param name="WithoutPapers">Only those whose occupation needs papers that are not in force.</param>
    /// <param name="After">Id of the last employment of the page before.</param>
    [FirmClerk]
    public sealed record Query(bool Left = false, string? Occupation = null, bool WithoutPapers = false, Guid? After = null) : IQuery<Model?>
    {
        /// <summary>A full name or a full identity number to look for. Personal data: never part of an address.</summary>
        public string Words { get; init; } = "";
    }

    public sealed record Model(IReadOnlyList<Line> Lines, Query Filter, Guid? Next);

    public sealed record Line(
        Guid WorkerId, PersonName Name, ResidentIdNumber IdNumber, MobileNumber Mobile, string Occupation, EmploymentForm Form,
        DateOnly StartedOn, DateOnly? EndedOn, PapersState Papers);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user, IBlindIndex index, ReferenceData reference, TimeProvider clock)
        : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            if (await db.RegisteredFirmAsync(user, ct) is not { } firm)
            {
                return null;
            }

            var today = clock.Today();
            var rows = from employment in Chosen(query, firm.Id, today)
                       join worker in Named(query.Words, today) on employment.WorkerId equals worker.Id
                       orderby employment.Id descending
                       select new
                       {
                           employment.Id,
                           employment.WorkerId,
                           worker.Name,
                           worker.IdNumber,
                           worker.Mobile,
                           employment.Occupation,
                           employment.Form,
                           employment.StartedOn,
                           employment.EndedOn,
                           Papers = db.Certificates.Where(c => c.WorkerId == employment.WorkerId && c.Occupation == employment.Occupation)
                               .Select(c => new OwnPaper(c.Kind, c.Status)).ToList(),
                       };
            var page = await rows.Take(PageSize + 1).ToListAsync(ct);
            var lines = page.Take(PageSize).Select(r => new Line(
                r.WorkerId, r.Name, r.IdNumber, r.Mobile, r.Occupation, r.Form, r.StartedOn, r.EndedOn,
                PapersStates.Of(reference.MandatoryPapers.For(r.Occupation, today), r.Papers))).ToList();
            return new Model(lines, query, page.Count > PageSize ? page[PageSize - 1].Id : null);
        }

        private IQueryable<Employment> Chosen(Query query, Guid firmId, DateOnly today)
        {
            var employments = db.Employments.AsNoTracking().Where(e => e.FirmId == firmId);
            employments = query.Left ? employments.Where(e => e.EndedOn != null) : employments.Where(e => e.EndedOn == null);
            if (query.After is { } after)
            {
                employments = employments.Where(e => e.Id.CompareTo(after) < 0);
            }

            if (!string.IsNullOrEmpty(query.Occupation))
            {
                employments = employments.Where(e => e.Occupation == query.Occupation);
            }

            if (query.WithoutPapers)
            {
                var needy = reference.Occupations.All.Where(o => reference.MandatoryPapers.For(o.Code, today).Count > 0).Select(o => o.Code).ToList();
                employments = employments.Where(e => needy.Contains(e.Occupation) && !db.Certificates.Any(c =>
                    c.WorkerId == e.WorkerId && c.Occupation == e.Occupation && c.Status == CertificateStatus.Verified));
            }

            return employments;
        }

        private IQueryable<Worker> Named(string words, DateOnly today)
        {
            if (words.Length == 0)
            {
                return db.Workers;
            }

            if (ResidentIdNumber.TryParse(words, today, out var number))
            {
                var hash = index.OfIdNumber(number);
                return db.Workers.Where(w => w.IdNumberIndex == hash);
            }

            // What is no name either finds nobody.
            return PersonName.TryParse(words, out var name) ? db.Workers.Where(w => w.Name == name) : db.Workers.Where(_ => false);
        }
    }
}
