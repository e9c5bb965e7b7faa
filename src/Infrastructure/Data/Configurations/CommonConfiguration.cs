using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Files;
using LincangHousekeeping.Domain.History;
using LincangHousekeeping.Domain.Messages;
using LincangHousekeeping.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LincangHousekeeping.Infrastructure.Data.Configurations;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("files");
        file.HasIndex(f => f.OwnerId);
        file.Property(f => f.Name).HasMaxLength(StoredFile.NameMaxLength);
        file.Property(f => f.ContentType).HasMaxLength(60);
        file.Property(f => f.Sha256).HasMaxLength(64);
    }
}

internal sealed class HistoryEntryConfiguration : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> entry)
    {
        entry.ToTable("history");
        entry.HasIndex(e => new { e.SubjectId, e.Id });
        entry.Property(e => e.Event).HasMaxLength(60);
        entry.Property(e => e.Payload).HasMaxLength(4000);
    }
}

internal sealed class PersonalDataReadConfiguration : IEntityTypeConfiguration<PersonalDataRead>
{
    public void Configure(EntityTypeBuilder<PersonalDataRead> read)
    {
        read.ToTable("personal_data_reads");
        read.HasIndex(r => new { r.SubjectId, r.Id });
        read.Property(r => r.SubjectKind).HasMaxLength(30);
        read.Property(r => r.Purpose).HasMaxLength(PersonalDataRead.PurposeMaxLength);
    }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("outbox");
        message.HasIndex(m => new { m.SentAt, m.Id });
        message.Property(m => m.Text).HasMaxLength(3000);
    }
}

internal sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> series)
    {
        series.ToTable("number_series");
        series.HasKey(s => s.Series);
        series.Property(s => s.Series).HasMaxLength(30);
        series.Property(s => s.Last).IsConcurrencyToken();
    }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts");
        account.Property(a => a.DisplayName).HasMaxLength(Account.DisplayNameMaxLength);
        account.Property(a => a.Division).HasMaxLength(6);
        account.HasIndex(a => a.FirmId);
    }
}

internal sealed class AccountTokensConfiguration : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token) => token.ToTable("account_tokens");
}

internal sealed class AccountClaimsConfiguration : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim) => claim.ToTable("account_claims");
}

internal sealed class AccountLoginsConfiguration : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login) => login.ToTable("account_logins");
}
