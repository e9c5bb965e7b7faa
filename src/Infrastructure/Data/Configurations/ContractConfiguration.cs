using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.Reviews;
using LincangHousekeeping.Domain.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LincangHousekeeping.Infrastructure.Data.Configurations;

internal sealed class ContractConfiguration : IEntityTypeConfiguration<ServiceContract>
{
    public void Configure(EntityTypeBuilder<ServiceContract> contract)
    {
        contract.ToTable("contracts");
        contract.HasIndex(c => c.Number).IsUnique();
        contract.HasIndex(c => new { c.FirmId, c.Id });
        contract.Property(c => c.Number).HasMaxLength(30);
        contract.Property(c => c.Service).HasMaxLength(40);
        contract.Property(c => c.ServiceGroup).HasMaxLength(30);
        contract.Property(c => c.Price).HasColumnName("price_fen");
        contract.Property(c => c.Unit).HasMaxLength(20);
        contract.Property(c => c.ReviewerKey).HasMaxLength(64);
        contract.Property(c => c.HouseholdKey).HasMaxLength(64);
        contract.Property(c => c.Address).HasMaxLength(800);
        contract.Property(c => c.TownshipCode).HasMaxLength(9);
        contract.Property(c => c.SignInCodeHash).HasMaxLength(64);
        contract.HasMany(c => c.Visits).WithOne().HasForeignKey(v => v.ContractId);
        contract.HasOne<Firm>().WithMany().HasForeignKey(c => c.FirmId).OnDelete(DeleteBehavior.Restrict);
        contract.HasOne<Worker>().WithMany().HasForeignKey(c => c.WorkerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VisitConfiguration : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> visit) => visit.ToTable("visits");
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("invitations");
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasIndex(i => i.ContractId).IsUnique();
        invitation.Property(i => i.TokenHash).HasMaxLength(64);
        invitation.HasOne<ServiceContract>().WithMany().HasForeignKey(i => i.ContractId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.ToTable("reviews");
        review.HasIndex(r => new { r.FirmId, r.AnsweredAt, r.Id });
        review.HasIndex(r => r.AnsweredAt);
        review.HasIndex(r => new { r.FirmId, r.ClusterKey });
        review.HasIndex(r => new { r.FirmId, r.ReviewerKey });
        review.Property(r => r.ReviewerKey).HasMaxLength(64);
        review.Property(r => r.ClusterKey).HasMaxLength(64);
        review.Property(r => r.Text).HasMaxLength(Review.TextMaxLength * 2);
        review.Property(r => r.Reply).HasMaxLength(Review.ReplyMaxLength * 2);
        review.ComplexProperty(r => r.Aspects);
        review.HasOne<Firm>().WithMany().HasForeignKey(r => r.FirmId).OnDelete(DeleteBehavior.Restrict);
    }
}
