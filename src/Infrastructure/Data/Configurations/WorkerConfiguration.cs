using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.History;
using LincangHousekeeping.Domain.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LincangHousekeeping.Infrastructure.Data.Configurations;

internal sealed class WorkerConfiguration : IEntityTypeConfiguration<Worker>
{
    public void Configure(EntityTypeBuilder<Worker> worker)
    {
        worker.ToTable("workers");
        worker.HasIndex(w => w.IdNumberIndex).IsUnique();
        worker.Property(w => w.IdNumberIndex).HasMaxLength(64);
        worker.ComplexProperty(w => w.Consent, consent => consent.Property(c => c.TextVersion).HasMaxLength(20));
        worker.HasMany(w => w.Employments).WithOne().HasForeignKey(e => e.WorkerId);
    }
}

internal sealed class EmploymentConfiguration : IEntityTypeConfiguration<Employment>
{
    public void Configure(EntityTypeBuilder<Employment> employment)
    {
        employment.ToTable("employments");
        employment.HasIndex(e => new { e.FirmId, e.EndedOn, e.Id });
        employment.Property(e => e.Occupation).HasMaxLength(20);
        employment.OwnsOne(e => e.Consent, consent => consent.Property(c => c.TextVersion).HasMaxLength(20));
        employment.HasOne<Firm>().WithMany().HasForeignKey(e => e.FirmId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> certificate)
    {
        certificate.ToTable("certificates");
        certificate.HasIndex(c => c.NumberInUse).IsUnique();
        certificate.HasIndex(c => new { c.FirmId, c.Id });
        certificate.HasIndex(c => c.WorkerId);
        certificate.HasIndex(c => new { c.Status, c.CountyCode, c.VerifyDueOn, c.Id });
        certificate.Property(c => c.CountyCode).HasMaxLength(6);
        certificate.Property(c => c.Occupation).HasMaxLength(20);
        certificate.Property(c => c.Issuer).HasMaxLength(Certificate.IssuerMaxLength);
        certificate.Property(c => c.CheckResult).HasMaxLength(Certificate.ReasonMaxLength);
        certificate.HasOne<Worker>().WithMany().HasForeignKey(c => c.WorkerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PersonalDataReadConfiguration : IEntityTypeConfiguration<PersonalDataRead>
{
    public void Configure(EntityTypeBuilder<PersonalDataRead> read)
    {
        read.ToTable("personal_data_reads");
        read.HasIndex(r => new { r.PersonId, r.Id });
        read.HasIndex(r => new { r.RecordId, r.Id });
        read.Property(r => r.Item).HasMaxLength(30);
        read.Property(r => r.Purpose).HasMaxLength(PersonalDataRead.PurposeMaxLength);
    }
}
