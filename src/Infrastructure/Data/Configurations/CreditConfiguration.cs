using LincangHousekeeping.Domain.Credit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LincangHousekeeping.Infrastructure.Data.Configurations;

internal sealed class CreditFactConfiguration : IEntityTypeConfiguration<CreditFact>
{
    public void Configure(EntityTypeBuilder<CreditFact> fact)
    {
        fact.ToTable("credit_facts");
        fact.HasIndex(f => new { f.SubjectId, f.Sequence }).IsUnique();
        fact.HasIndex(f => new { f.SubjectId, f.Key }).IsUnique();
        fact.HasIndex(f => new { f.SubjectId, f.SourceId });
        fact.Property(f => f.Kind).HasMaxLength(20);
        fact.Property(f => f.Key).HasMaxLength(CreditFact.KeyMaxLength);
        fact.Property(f => f.Payload).HasMaxLength(1000);
        fact.Property(f => f.RuleVersion).HasMaxLength(20);
        fact.Property(f => f.Corrects).HasMaxLength(CreditFact.KeyMaxLength);
        fact.Property(f => f.Hash).HasMaxLength(64);
        fact.Property(f => f.PreviousHash).HasMaxLength(64);
    }
}

internal sealed class CreditRecordConfiguration : IEntityTypeConfiguration<CreditRecord>
{
    public void Configure(EntityTypeBuilder<CreditRecord> record)
    {
        record.ToTable("credit_records");
        record.HasIndex(r => new { r.Rank, r.Id });
        record.HasIndex(r => new { r.CountyCode, r.Rank, r.Id });
        record.HasIndex(r => new { r.TownshipCode, r.Rank, r.Id });
        record.Property(r => r.Version).IsConcurrencyToken();
        record.Property(r => r.Head).HasMaxLength(64);
        record.Property(r => r.InputHash).HasMaxLength(64);
        record.Property(r => r.RuleVersion).HasMaxLength(20);
        record.Property(r => r.CountyCode).HasMaxLength(6);
        record.Property(r => r.TownshipCode).HasMaxLength(9);
    }
}
