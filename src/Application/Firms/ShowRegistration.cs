using AutoMapper;
using AutoMapper.QueryableExtensions;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.History;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>One registration with its papers, as the officer reads it. Null when it is not of her division or still a draft.</summary>
public static class ShowRegistration
{
    [Officer(Department.Commerce, Department.MarketRegulation)]
    public sealed record Query(Guid Id) : IQuery<Model?>;

    public sealed record Model(
        Firm Firm, IReadOnlyList<ShowMyFirm.Paper> Papers, int? DaysLeft, IReadOnlyList<Step> Steps)
    {
        public bool MayDecide => Firm.Status == FirmStatus.Submitted;
        public bool MayAskForPapers => MayDecide && Firm.ReturnedAt is null;
        public bool NeedsOverride => !Firm.Code.CheckSignIsRight;
        public bool InGoodStanding => Firm.Standing == Standing.Good;
    }

    /// <summary>One entry of the case's history.</summary>
    public sealed record Step(string Event, DateTime At);

    private sealed class Maps : Profile
    {
        public Maps() => CreateProjection<HistoryEntry, Step>();
    }

    internal sealed class Handler(
        IRegisterDb db, ICurrentUser user, ReferenceData reference, TimeProvider clock, IConfigurationProvider maps)
        : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var firm = await db.Firms.AsNoTracking().Include(f => f.Services).Include(f => f.Outlets).Include(f => f.Papers)
                .SingleOrDefaultAsync(f => f.Id == query.Id && f.Status != FirmStatus.Draft, ct);
            if (firm is null || !user.Covers(firm.CountyCode))
            {
                return null;
            }

            var fileNames = await db.Files.Where(f => f.OwnerId == firm.Id).ToDictionaryAsync(f => f.Id, f => f.Name, ct);
            var steps = await db.History.Where(h => h.SubjectId == firm.Id).OrderBy(h => h.Id)
                .ProjectTo<Step>(maps).ToListAsync(ct);
            return new Model(
                firm,
                [.. firm.Papers.Select(p => new ShowMyFirm.Paper(p.Kind, p.FileId, fileNames.GetValueOrDefault(p.FileId, "")))],
                firm.ReviewDueOn is { } due ? reference.Calendar.WorkingDaysLeft(clock.Today(), due) : null,
                steps);
        }
    }
}
