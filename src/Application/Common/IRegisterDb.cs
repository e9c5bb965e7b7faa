using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Files;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.History;
using LincangHousekeeping.Domain.Messages;
using LincangHousekeeping.Domain.Reviews;
using LincangHousekeeping.Domain.Workers;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Common;

/// <summary>The register's tables, as the use cases see them.</summary>
public interface IRegisterDb
{
    DbSet<Firm> Firms { get; }
    DbSet<FirmService> FirmServices { get; }
    DbSet<Outlet> Outlets { get; }
    DbSet<Worker> Workers { get; }
    DbSet<Employment> Employments { get; }
    DbSet<Certificate> Certificates { get; }
    DbSet<ServiceContract> Contracts { get; }
    DbSet<Visit> Visits { get; }
    DbSet<Invitation> Invitations { get; }
    DbSet<Review> Reviews { get; }
    DbSet<Complaint> Complaints { get; }
    DbSet<CreditFact> CreditFacts { get; }
    DbSet<CreditRecord> CreditRecords { get; }
    DbSet<StoredFile> Files { get; }
    DbSet<OutboxMessage> Outbox { get; }
    DbSet<HistoryEntry> History { get; }
    DbSet<PersonalDataRead> PersonalDataReads { get; }
    DbSet<NumberSeries> NumberSeries { get; }

    Task<int> SaveChangesAsync(CancellationToken ct);

    /// <summary>Drops everything tracked, so that a second try reads fresh.</summary>
    void Forget();

    /// <summary>Whether a failed save lost a race that a second try can win.</summary>
    bool IsRace(DbUpdateException conflict, int attempt);
}
