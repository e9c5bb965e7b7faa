using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Complaints;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>Which complaints are an officer's to handle: those of her department in her division.</summary>
internal static class OfficerScope
{
    public static bool Handles(this ICurrentUser user, Complaint complaint) =>
        user.Department.ToString() == complaint.Department && user.Covers(complaint.CountyCode);

    /// <summary>The complaint, to be changed by its officer.</summary>
    /// <exception cref="AccessDeniedException">There is none of that id, or it is not hers.</exception>
    public static async Task<Complaint> ComplaintToHandleAsync(this IRegisterDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var complaint = await db.Complaints.SingleOrDefaultAsync(c => c.Id == id, ct);
        return complaint is not null && user.Handles(complaint) ? complaint : throw new AccessDeniedException();
    }
}
