using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Firms;

/// <summary>The clerk's firm once it is on the register: only then may it register workers and hand in certificates.</summary>
internal sealed record RegisteredFirm(Guid Id, string CountyCode);

internal static class RegisteredFirmExtensions
{
    /// <summary>The clerk's firm; null before it is registered.</summary>
    public static async ValueTask<RegisteredFirm?> RegisteredFirmAsync(this IRegisterDb db, ICurrentUser user, CancellationToken ct) =>
        user.FirmId is { } id
            ? await db.Firms.Where(f => f.Id == id && f.Status == FirmStatus.Registered)
                .Select(f => new RegisteredFirm(f.Id, f.CountyCode)).SingleOrDefaultAsync(ct)
            : null;

    /// <exception cref="RuleBrokenException">The firm is not registered.</exception>
    public static async ValueTask<RegisteredFirm> RequireRegisteredFirmAsync(this IRegisterDb db, ICurrentUser user, CancellationToken ct)
    {
        var firm = await db.RegisteredFirmAsync(user, ct);
        Rule.Require(firm is not null, "企业还没有登记在册，登记通过后才能办理。");
        return firm!;
    }
}
