using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Files;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.History;
using LincangHousekeeping.Domain.Messages;
using LincangHousekeeping.Domain.Reviews;
using LincangHousekeeping.Domain.Workers;
using LincangHousekeeping.Infrastructure.Identity;
using LincangHousekeeping.Infrastructure.Security;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>The register's tables. One model, two providers: see <see cref="SqliteRegisterDb"/> and <see cref="MySqlRegisterDb"/>.</summary>
public abstract class RegisterDb(DbContextOptions options)
    : IdentityUserContext<Account, Guid>(options), IRegisterDb
{
    public DbSet<Firm> Firms => Set<Firm>();
    public DbSet<FirmService> FirmServices => Set<FirmService>();
    public DbSet<Outlet> Outlets => Set<Outlet>();
    public DbSet<Worker> Workers => Set<Worker>();
    public DbSet<Employment> Employments => Set<Employment>();
    public DbSet<Certificate> Certificates => Set<Certificate>();
    public DbSet<ServiceContract> Contracts => Set<ServiceContract>();
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<Complaint> Complaints => Set<Complaint>();
    public DbSet<CreditFact> CreditFacts => Set<CreditFact>();
    public DbSet<CreditRecord> CreditRecords => Set<CreditRecord>();
    public DbSet<StoredFile> Files => Set<StoredFile>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<HistoryEntry> History => Set<HistoryEntry>();
    public DbSet<PersonalDataRead> PersonalDataReads => Set<PersonalDataRead>();
    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();

    public void Forget() => ChangeTracker.Clear();

    public bool IsRace(DbUpdateException conflict, int attempt)
    {
        if (conflict is DbUpdateConcurrencyException)
        {
            return conflict.Entries.Count > 0 && conflict.Entries.All(e => e.Entity is CreditRecord or ServiceContract or Review or Application.Common.NumberSeries);
        }

        return conflict.InnerException is { } cause
            && (IsLockConflict(cause) || (IsUniqueViolation(cause)
                && (attempt <= UniqueTries || GivesOutANumber || AppendsToAChain(conflict))));
    }

    /// <summary>Whoever loses a number loses it to somebody who got it, so trying again comes to an end.</summary>
    private bool GivesOutANumber => ChangeTracker.Entries<NumberSeries>().Any(e => e.State is EntityState.Added or EntityState.Modified);

    /// <summary>A second try reads what the winner wrote and gives the same answer; more than a few mean a real duplicate.</summary>
    private const int UniqueTries = 8;

    /// <summary>The place in a firm's chain went to another fact; every loser moves up by one, so many may have to wait their turn.</summary>
    private static bool AppendsToAChain(DbUpdateException conflict) => conflict.Entries.Any(e => e.Entity is CreditFact);

    protected abstract bool IsUniqueViolation(Exception cause);

    protected abstract bool IsLockConflict(Exception cause);

    /// <summary>A lost race is tried again, so a failed save is no error yet; what nobody handles is logged where it surfaces.</summary>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.ConfigureWarnings(events => events
        .Log((RelationalEventId.CommandError, LogLevel.Debug), (CoreEventId.SaveChangesFailed, LogLevel.Debug)));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<UnifiedSocialCreditCode>().HaveConversion<CreditCodeConverter>().HaveMaxLength(18);
        configurationBuilder.Properties<CertificateNumber>().HaveConversion<CertificateNumberConverter>().HaveMaxLength(22);
        configurationBuilder.Properties<PersonName>().HaveConversion<PersonNameConverter>().HaveMaxLength(100);
        configurationBuilder.Properties<Money>().HaveConversion<MoneyConverter>();

        // Values of one column, although the converters come later: they need the cipher (see Encryption).
        configurationBuilder.Properties<ResidentIdNumber>().HaveMaxLength(Encryption.NumberLength);
        configurationBuilder.Properties<MobileNumber>().HaveMaxLength(Encryption.NumberLength);
        configurationBuilder.Properties<PrivateText>().HaveMaxLength(Encryption.TextLength);
        base.ConfigureConventions(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(RegisterDb).Assembly);

        var cipher = this.GetService<PersonalDataCipher>();
        foreach (var type in builder.Model.GetEntityTypes())
        {
            if (type.ClrType.IsAssignableTo(typeof(Entity)))
            {
                builder.Entity(type.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
            }

            if (type.FindProperty("Id") is { } id && id.ClrType == typeof(Guid))
            {
                id.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            }

            Naming.Apply(type);
            Encryption.Apply(type, cipher);
        }
    }
}
