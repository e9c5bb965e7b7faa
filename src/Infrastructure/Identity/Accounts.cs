using System.Security.Claims;
using LincangHousekeeping.Application.Accounts;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Infrastructure.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LincangHousekeeping.Infrastructure.Identity;

/// <summary>Accounts kept by ASP.NET Core Identity in the register's own database.</summary>
internal sealed class Accounts(UserManager<Account> users, SignInManager<Account> signIn, RegisterDb db, TimeProvider clock) : IAccounts
{
    public async Task<Result<Guid>> CreateAsync(NewAccount account, CancellationToken ct)
    {
        var user = new Account
        {
            UserName = account.UserName,
            DisplayName = account.DisplayName,
            Role = account.Role,
            Department = account.Department,
            Division = account.Division,
            LockoutEnabled = true,
        };
        var made = await users.CreateAsync(user, account.Password);
        if (made.Succeeded)
        {
            return user.Id;
        }

        return made.Errors.Select(e => new Problem(
            e.Code.StartsWith("Password", StringComparison.Ordinal) ? nameof(NewAccount.Password) : nameof(NewAccount.UserName),
            e.Description)).ToList();
    }

    public async Task<SignInOutcome> SignInAsync(string userName, string password)
    {
        var outcome = await signIn.PasswordSignInAsync(userName, password, isPersistent: false, lockoutOnFailure: true);
        return outcome.Succeeded ? SignInOutcome.SignedIn
            : outcome.IsLockedOut ? SignInOutcome.LockedOut
            : SignInOutcome.WrongPassword;
    }

    public Task SignOutAsync() => signIn.SignOutAsync();

    public async Task LinkFirmAsync(Guid accountId, Guid firmId, CancellationToken ct)
    {
        var account = await db.Users.SingleAsync(a => a.Id == accountId, ct);
        account.FirmId = firmId;
    }

    public async Task RefreshAsync(Guid accountId)
    {
        if (await users.FindByIdAsync(accountId.ToString()) is { } account)
        {
            await signIn.RefreshSignInAsync(account);
        }
    }

    public async Task<IReadOnlyList<AccountLine>> ListAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var accounts = await db.Users.AsNoTracking().Where(a => a.Role != Role.FirmClerk).OrderBy(a => a.UserName).ToListAsync(ct);
        return [.. accounts.Select(a => new AccountLine(a.Id, a.UserName!, a.DisplayName, a.Role, a.Department, a.Division, a.LockoutEnd > now))];
    }
}

/// <summary>What the sign-in cookie says of an account.</summary>
public static class ClaimNames
{
    public const string Role = ClaimTypes.Role;
    public const string Department = "department";
    public const string Division = "division";
    public const string Firm = "firm";
    public const string DisplayName = "display_name";
}

internal sealed class AccountClaims(UserManager<Account> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimNames.Role, user.Role.ToString()));
        identity.AddClaim(new Claim(ClaimNames.DisplayName, user.DisplayName));
        Add(ClaimNames.Department, user.Department?.ToString());
        Add(ClaimNames.Division, user.Division);
        Add(ClaimNames.Firm, user.FirmId?.ToString());
        return identity;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                identity.AddClaim(new Claim(name, value));
            }
        }
    }
}

/// <summary>The person behind the HTTP request; outside a request, nobody.</summary>
internal sealed class HttpCurrentUser(IHttpContextAccessor http) : ICurrentUser
{
    private ClaimsPrincipal? Principal => http.HttpContext?.User;

    public Guid? Id => Guid.TryParse(Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    public Role? Role => Enum.TryParse<Role>(Principal?.FindFirstValue(ClaimNames.Role), out var role) ? role : null;
    public Department? Department =>
        Enum.TryParse<Department>(Principal?.FindFirstValue(ClaimNames.Department), out var department) ? department : null;
    public string? Division => Principal?.FindFirstValue(ClaimNames.Division);
    public Guid? FirmId => Guid.TryParse(Principal?.FindFirstValue(ClaimNames.Firm), out var id) ? id : null;
}

/// <summary>Identity's messages in the site's language.</summary>
internal sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) =>
        new() { Code = nameof(DuplicateUserName), Description = "这个用户名已有人使用，请换一个。" };

    public override IdentityError InvalidUserName(string? userName) =>
        new() { Code = nameof(InvalidUserName), Description = "用户名只能用字母、数字、点、横线和下划线。" };

    public override IdentityError PasswordTooShort(int length) =>
        new() { Code = nameof(PasswordTooShort), Description = FormattableString.Invariant($"密码至少 {length} 个字符。") };

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        new() { Code = nameof(PasswordRequiresUniqueChars), Description = FormattableString.Invariant($"密码至少要有 {uniqueChars} 种不同的字符。") };

    public override IdentityError DefaultError() => new() { Code = nameof(DefaultError), Description = "没有成功，请稍后再试。" };

    public override IdentityError ConcurrencyFailure() =>
        new() { Code = nameof(ConcurrencyFailure), Description = "账号刚刚被修改过，请刷新后再试。" };
}
