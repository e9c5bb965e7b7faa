using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Firms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LincangHousekeeping.Infrastructure.Data.Configurations;

internal sealed class ComplaintConfiguration : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> complaint)
    {
        complaint.ToTable("complaints");
        complaint.HasIndex(c => c.Number).IsUnique();
        complaint.HasIndex(c => new { c.FirmId, c.Id });
        complaint.HasIndex(c => new { c.CountyCode, c.Department, c.Status, c.DueOn, c.Id });
        complaint.Property(c => c.Number).HasMaxLength(30);
        complaint.Property(c => c.CountyCode).HasMaxLength(6);
        complaint.Property(c => c.Department).HasMaxLength(30);
        complaint.Property(c => c.Category).HasMaxLength(40);
        complaint.Property(c => c.Particulars).HasMaxLength(4000);
        complaint.Property(c => c.Account).HasMaxLength(Complaint.AccountMaxLength * 2);
        complaint.Property(c => c.Wish).HasMaxLength(Complaint.WishMaxLength * 2);
        complaint.Property(c => c.ComplainantKey).HasMaxLength(64);
        complaint.Property(c => c.RefusalReason).HasMaxLength(Complaint.ReasonsMaxLength * 2);
        complaint.Property(c => c.FirmAnswer).HasMaxLength(Complaint.AnswerMaxLength * 2);
        complaint.Property(c => c.Reasons).HasMaxLength(Complaint.ReasonsMaxLength * 2);
        complaint.HasOne<Firm>().WithMany().HasForeignKey(c => c.FirmId).OnDelete(DeleteBehavior.Restrict);
    }
}
