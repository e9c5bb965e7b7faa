using LincangHousekeeping.Application.Common;

namespace LincangHousekeeping.Application.Accounts;

/// <summary>Accounts and sign-in, whatever keeps them.</summary>
public interface IAccounts
{
    /// <summary>Makes an account; problems name the fields of <see cref="NewAccount"/>.</summary>
    Task<Result<Guid>> CreateAsync(NewAccount account, CancellationToken ct);

    /// <summary>Checks the password, counts failures and, when right, signs the browser in.</summary>
    Task<SignInOutcome> SignInAsync(string userName, string password);

    Task SignOutAsync();

    /// <summary>Ties the clerk to her firm; saved together with the caller's changes.</summary>
    Task LinkFirmAsync(Guid accountId, Guid firmId, CancellationToken ct);

    /// <summary>Renews the browser's sign-in after its account changed.</summary>
    Task RefreshAsync(Guid accountId);

    Task<IReadOnlyList<AccountLine>> ListAsync(CancellationToken ct);
}

/// <param name="Division">Officer: 530900 or a county code.</param>
public sealed record NewAccount(
    string UserName, string DisplayName, string Password, Role Role, Department? Department = null, string? Division = null);

public enum SignInOutcome { SignedIn, WrongPassword, LockedOut }

public sealed record AccountLine(Guid Id, string UserName, string DisplayName, Role Role, Department? Department, string? Division, bool LockedOut);
