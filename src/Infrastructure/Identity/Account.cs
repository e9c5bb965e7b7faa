using LincangHousekeeping.Application.Common;
using Microsoft.AspNetCore.Identity;

namespace LincangHousekeeping.Infrastructure.Identity;

/// <summary>Somebody who signs in: a firm's clerk, an officer of a department and division, or an administrator.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int DisplayNameMaxLength = 60;

    public Account() => Id = Guid.CreateVersion7();

    public string DisplayName { get; set; } = "";
    public Role Role { get; set; }
    public Department? Department { get; set; }
    public string? Division { get; set; }
    public Guid? FirmId { get; set; }
}
