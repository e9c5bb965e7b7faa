using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>The public page of a firm on the register. Three statements, however much there is to tell.</summary>
public static class ShowFirm
{
    public const int ReviewsShown = 10;

    /// <summary>Complaints found justified are counted over this many months.</summary>
    public const int ComplaintMonths = 24;

    [Anyone]
    public sealed record Query(string Code) : IQuery<Model?>;

    /// <summary>Counts only: nothing here names a worker or a customer.</summary>
    public sealed record Model
    {
        public required Guid Id { get; init; }
        public required string Code { get; init; }
        public required string Name { get; init; }
        public required FirmKinds Kinds { get; init; }
        public required BusinessModel? BusinessModel { get; init; }
        public required string TownshipCode { get; init; }
        public required string Street { get; init; }
        public required string Phone { get; init; }
        public required Standing Standing { get; init; }
        public required DateTime? RegisteredAt { get; init; }
        public required DateTime? PromisedAt { get; init; }
        public required Score Score { get; init; }
        public required RuleSet Rules { get; init; }

        /// <summary>What is usual in the firm's category.</summary>
        public required CategoryRules Usual { get; init; }

        public required int Workers { get; init; }

        /// <summary>Those of <see cref="Workers"/> with a certificate that was verified with its issuer.</summary>
        public required int Certified { get; init; }

        /// <summary>Complaints decided within <see cref="ComplaintMonths"/>, and those of them found wholly or partly justified.</summary>
        public required int Decided { get; init; }
        public required int Substantiated { get; init; }

        public required IReadOnlyList<Offer> Offers { get; init; }
        public required IReadOnlyList<Place> Places { get; init; }
        public required IReadOnlyList<ShowFirmReviews.Line> Reviews { get; init; }
        public required bool MoreReviews { get; init; }
    }

    public sealed record Offer(string Service, long? PriceFen, string Unit);

    public sealed record Place(OutletKind Kind, string Name, string TownshipCode, string Street, string Phone);

    internal sealed class Handler(IRegisterDb db, RuleSets ruleSets, ReferenceData reference, TimeProvider clock) : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var since = clock.UtcNow().AddMonths(-ComplaintMonths);
            var decided = db.Complaints.Where(c => c.Status == ComplaintStatus.Decided && c.DecidedAt >= since);
            var found = await db.Firms.OnRegister(query.Code)
                .Join(db.CreditRecords, f => f.Id, r => r.Id, (f, r) => new
                {
                    f.Id,
                    f.Code,
                    f.Name,
                    f.Kinds,
                    f.Model,
                    f.MainService,
                    f.TownshipCode,
                    f.Street,
                    f.Phone,
                    f.Standing,
                    f.DecidedAt,
                    PromisedAt = (DateTime?)f.Promise!.SignedAt,
                    Record = r,
                    Workers = db.Employments.Count(e => e.FirmId == f.Id && e.EndedOn == null),
                    Certified = db.Employments.Count(e => e.FirmId == f.Id && e.EndedOn == null
                        && db.Certificates.Any(c => c.WorkerId == e.WorkerId && c.Status == CertificateStatus.Verified)),
                    Decided = decided.Count(c => c.FirmId == f.Id),
                    Substantiated = decided.Count(c => c.FirmId == f.Id && c.Finding != Finding.NotSubstantiated),
                })
                .SingleOrDefaultAsync(ct);
            if (found is null)
            {
                return null;
            }

            var rules = ruleSets.WithVersion(found.Record.RuleVersion);
            var parts = await PartsAsync(found.Id, ct);
            var (reviews, next) = await ShowFirmReviews.PageAsync(db, found.Id, null, ReviewsShown, ct);
            return new Model
            {
                Id = found.Id,
                Code = found.Code.Value,
                Name = found.Name,
                Kinds = found.Kinds,
                BusinessModel = found.Model,
                TownshipCode = found.TownshipCode,
                Street = found.Street,
                Phone = found.Phone,
                Standing = found.Standing,
                RegisteredAt = found.DecidedAt,
                PromisedAt = found.PromisedAt,
                Score = found.Record.Score(rules),
                Rules = rules,
                Usual = rules.Category(found.MainService),
                Workers = found.Workers,
                Certified = found.Certified,
                Decided = found.Decided,
                Substantiated = found.Substantiated,
                Offers = [.. parts.Where(p => p.Service != null).Select(p => new Offer(p.Service!, p.PriceFen, p.Unit!))],
                Places = [.. parts.Where(p => p.Kind != null).Select(p => new Place(p.Kind!.Value, p.Name!, p.TownshipCode!, p.Street!, p.Phone!))],
                Reviews = reviews,
                MoreReviews = next is not null,
            };
        }

        /// <summary>Services and outlets in one statement.</summary>
        private async ValueTask<List<Part>> PartsAsync(Guid firmId, CancellationToken ct)
        {
            var services = db.FirmServices.Where(s => s.FirmId == firmId).Select(s => new Part
            {
                Id = s.Id,
                Service = s.Service,
                PriceFen = s.PriceFen,
                Unit = s.Unit,
                Kind = null,
                Name = null,
                TownshipCode = null,
                Street = null,
                Phone = null,
            });
            var outlets = db.Outlets.Where(o => o.FirmId == firmId).Select(o => new Part
            {
                Id = o.Id,
                Service = null,
                PriceFen = null,
                Unit = null,
                Kind = o.Kind,
                Name = o.Name,
                TownshipCode = o.TownshipCode,
                Street = o.Street,
                Phone = o.Phone,
            });
            // Outlets first: the first of the two decides how a column is read, and only theirs holds a kind.
            var parts = await outlets.Concat(services).ToListAsync(ct);
            return [.. parts.OrderBy(p => p.Service is null ? 0 : reference.ServiceCategories.OrderOf(p.Service)).ThenBy(p => p.Id)];
        }
    }

    private sealed class Part
    {
        public Guid Id { get; init; }
        public string? Service { get; init; }
        public long? PriceFen { get; init; }
        public string? Unit { get; init; }
        public OutletKind? Kind { get; init; }
        public string? Name { get; init; }
        public string? TownshipCode { get; init; }
        public string? Street { get; init; }
        public string? Phone { get; init; }
    }
}
