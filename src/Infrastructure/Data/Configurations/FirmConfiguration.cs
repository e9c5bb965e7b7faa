using LincangHousekeeping.Domain.Firms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LincangHousekeeping.Infrastructure.Data.Configurations;

internal sealed class FirmConfiguration : IEntityTypeConfiguration<Firm>
{
    public void Configure(EntityTypeBuilder<Firm> firm)
    {
        firm.ToTable("firms");
        firm.HasIndex(f => f.Code).IsUnique();
        firm.HasIndex(f => f.ClerkId);
        firm.HasIndex(f => new { f.Status, f.CountyCode, f.ReviewDueOn });
        firm.Property(f => f.Name).HasMaxLength(Firm.NameMaxLength);
        firm.Property(f => f.CodeOverrideReason).HasMaxLength(Firm.ReasonMaxLength);
        firm.Property(f => f.MainService).HasMaxLength(30);
        firm.Property(f => f.CountyCode).HasMaxLength(6);
        firm.Property(f => f.TownshipCode).HasMaxLength(9);
        firm.Property(f => f.Street).HasMaxLength(Firm.StreetMaxLength);
        firm.Property(f => f.Phone).HasMaxLength(Firm.PhoneMaxLength);
        firm.Property(f => f.LegalRepresentative).HasMaxLength(100);
        firm.Property(f => f.ContactName).HasMaxLength(100);
        firm.Property(f => f.MissingPapers).HasMaxLength(Firm.ReasonMaxLength);
        firm.Property(f => f.DecisionReason).HasMaxLength(Firm.ReasonMaxLength);
        firm.Property(f => f.StandingDocument).HasMaxLength(100);
        firm.OwnsOne(f => f.Promise, promise =>
        {
            promise.Property(p => p.TextVersion).HasColumnName("promise_text_version").HasMaxLength(20);
            promise.Property(p => p.SignedBy).HasColumnName("promise_signed_by").HasMaxLength(100);
            promise.Property(p => p.SignedAt).HasColumnName("promise_signed_at");
        });
        firm.HasMany(f => f.Services).WithOne().HasForeignKey(s => s.FirmId);
        firm.HasMany(f => f.Outlets).WithOne().HasForeignKey(o => o.FirmId);
        firm.HasMany(f => f.Papers).WithOne().HasForeignKey(p => p.FirmId);
    }
}

internal sealed class FirmServiceConfiguration : IEntityTypeConfiguration<FirmService>
{
    public void Configure(EntityTypeBuilder<FirmService> service)
    {
        service.ToTable("firm_services");
        service.HasIndex(s => new { s.FirmId, s.Group });
        service.Property(s => s.Service).HasMaxLength(40);
        service.Property(s => s.Group).HasMaxLength(30);
        service.Property(s => s.Unit).HasMaxLength(20);
    }
}

internal sealed class OutletConfiguration : IEntityTypeConfiguration<Outlet>
{
    public void Configure(EntityTypeBuilder<Outlet> outlet)
    {
        outlet.ToTable("outlets");
        outlet.Property(o => o.Name).HasMaxLength(Outlet.NameMaxLength);
        outlet.Property(o => o.TownshipCode).HasMaxLength(9);
        outlet.Property(o => o.Street).HasMaxLength(Firm.StreetMaxLength);
        outlet.Property(o => o.Phone).HasMaxLength(Firm.PhoneMaxLength);
    }
}

internal sealed class FirmPaperConfiguration : IEntityTypeConfiguration<FirmPaper>
{
    public void Configure(EntityTypeBuilder<FirmPaper> paper) => paper.ToTable("firm_papers");
}
