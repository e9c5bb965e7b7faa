using System.Security.Claims;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Infrastructure.Identity;

namespace LincangHousekeeping.TestKit;

/// <summary>Somebody with an account, as a test needs them.</summary>
public sealed record Person(Role Role, Department? Department = null, string? Division = null, Guid? FirmId = null)
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public static Person Clerk(Guid? firmId = null) => new(Role.FirmClerk, FirmId: firmId);

    /// <summary>An officer of the city, or of the county whose code is given.</summary>
    public static Person Officer(Department department, string division = Scope.City) => new(Role.Officer, department, division);

    public static Person Administrator() => new(Role.Administrator);

    internal Account ToAccount() => new()
    {
        Id = Id,
        UserName = $"u{Id:N}",
        DisplayName = Role.ToString(),
        Role = Role,
        Department = Department,
        Division = Division,
        FirmId = FirmId,
        LockoutEnabled = true,
    };

    internal ClaimsPrincipal ToPrincipal()
    {
        (string Name, string? Value)[] claims =
        [
            (ClaimTypes.NameIdentifier, Id.ToString()), (ClaimNames.Role, Role.ToString()), (ClaimNames.DisplayName, Role.ToString()),
            (ClaimNames.Department, Department?.ToString()), (ClaimNames.Division, Division), (ClaimNames.Firm, FirmId?.ToString()),
        ];
        return new(new ClaimsIdentity(claims.Where(c => c.Value is not null).Select(c => new Claim(c.Name, c.Value!)), "test"));
    }
}
