using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>
/// Tells <see cref="PublicChanges"/> of every firm whose public pages a save changes, once it is saved. Comes after
/// <see cref="DispatchDomainEvents"/>, which moves the credit records. People, papers and complaints show through those.
/// </summary>
internal sealed class CountPublicChanges(PublicChanges changes) : SaveChangesInterceptor
{
    private Guid[] _firms = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        _firms =
        [
            .. eventData.Context!.ChangeTracker.Entries()
                .Where(e => e.State is EntityState.Added or EntityState.Modified)
                .Select(e => e.Entity switch
                {
                    CreditRecord record => record.Id,
                    Firm { Status: FirmStatus.Registered } firm => firm.Id,
                    Review review => review.FirmId,
                    _ => (Guid?)null,
                })
                .OfType<Guid>().Distinct(),
        ];
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Array.ForEach(_firms, changes.Happened);
        return ValueTask.FromResult(result);
    }
}
