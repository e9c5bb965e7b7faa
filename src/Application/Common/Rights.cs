using System.Reflection;
using Mediator;

namespace LincangHousekeeping.Application.Common;

/// <summary>Who somebody is to the register.</summary>
public enum Role { FirmClerk, Officer, Administrator }

/// <summary>商务, 市场监管, 民政, 人社.</summary>
public enum Department { Commerce, MarketRegulation, CivilAffairs, HumanResources }

/// <summary>The person behind the request. Nobody in particular when not signed in.</summary>
public interface ICurrentUser
{
    /// <summary>Account id; empty for the public.</summary>
    Guid? Id { get; }
    Role? Role { get; }
    Department? Department { get; }

    /// <summary>The officer's division: 530900 for the city, a county code otherwise.</summary>
    string? Division { get; }

    /// <summary>The clerk's own firm, once she has opened a draft.</summary>
    Guid? FirmId { get; }
}

/// <summary>Rights are declared on the command or query; one without a declaration is refused to everybody.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class RightAttribute : Attribute
{
    public abstract bool Allows(ICurrentUser user);
}

/// <summary>Anyone, signed in or not.</summary>
public sealed class AnyoneAttribute : RightAttribute
{
    public override bool Allows(ICurrentUser user) => true;
}

/// <summary>Anyone with an account.</summary>
public sealed class SignedInAttribute : RightAttribute
{
    public override bool Allows(ICurrentUser user) => user.Id is not null;
}

/// <summary>A firm's clerk; the handler limits her to her own firm.</summary>
public sealed class FirmClerkAttribute : RightAttribute
{
    public override bool Allows(ICurrentUser user) => user.Role == Role.FirmClerk;
}

/// <summary>An officer of one of the departments; the handler limits her to her division. No department named: any.</summary>
public sealed class OfficerAttribute(params Department[] departments) : RightAttribute
{
    public IReadOnlyList<Department> Departments { get; } = departments;

    public override bool Allows(ICurrentUser user) => user.Role == Role.Officer
        && (Departments.Count == 0 || (user.Department is { } own && Departments.Contains(own)));
}

public sealed class AdministratorAttribute : RightAttribute
{
    public override bool Allows(ICurrentUser user) => user.Role == Role.Administrator;
}

/// <summary>The user may not do or see this.</summary>
public sealed class AccessDeniedException() : Exception("Access denied.");

/// <summary>First step of the pipeline: the right declared on the message, or no entry.</summary>
internal sealed class Authorize<TMessage, TResponse>(ICurrentUser user) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
{
    private static readonly RightAttribute? Right = typeof(TMessage).GetCustomAttribute<RightAttribute>();

    public ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken ct) =>
        Right is not null && Right.Allows(user) ? next(message, ct) : throw new AccessDeniedException();
}

/// <summary>Questions of scope that handlers ask.</summary>
public static class Scope
{
    public const string City = "530900";

    /// <summary>Whether the officer's division covers the county: her own, or every county for the city level.</summary>
    public static bool Covers(this ICurrentUser user, string countyCode) =>
        user.Division == City || user.Division == countyCode;

    /// <exception cref="AccessDeniedException">The county is not the officer's.</exception>
    public static void RequireCounty(this ICurrentUser user, string countyCode)
    {
        if (!user.Covers(countyCode))
        {
            throw new AccessDeniedException();
        }
    }

    /// <summary>The clerk's firm.</summary>
    /// <exception cref="AccessDeniedException">She has none yet.</exception>
    public static Guid RequireFirm(this ICurrentUser user) => user.FirmId ?? throw new AccessDeniedException();

    /// <summary>Account id of somebody signed in.</summary>
    /// <exception cref="AccessDeniedException">Nobody is.</exception>
    public static Guid RequireId(this ICurrentUser user) => user.Id ?? throw new AccessDeniedException();
}
