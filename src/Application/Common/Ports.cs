using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Application.Common;

/// <summary>Keyed hashes: find or compare a secret or a personal number without storing it.</summary>
public interface IBlindIndex
{
    /// <summary>Hex HMAC-SHA256 of the value under the key of its purpose, so that equal values of two purposes differ.</summary>
    string Of(string purpose, string value);
}

/// <summary>Purposes of <see cref="IBlindIndex"/>. A purpose is part of the hash: never rename one.</summary>
public static class BlindIndexPurpose
{
    public const string IdNumber = "id-number";
    public const string Mobile = "mobile";
    public const string Household = "household";
    public const string InvitationToken = "invitation";
    public const string SignInCode = "sign-in-code";

    public static string OfMobile(this IBlindIndex index, MobileNumber mobile) => index.Of(Mobile, mobile.Value);

    public static string OfIdNumber(this IBlindIndex index, ResidentIdNumber number) => index.Of(IdNumber, number.Value);
}

/// <summary>Random secrets for links and codes.</summary>
public interface ISecrets
{
    /// <summary>128 random bits, 22 URL-safe characters.</summary>
    string Token();

    /// <summary>Six random digits.</summary>
    string Code();
}

/// <summary>Bytes of files, outside the web root, under names of our own making.</summary>
public interface IFileStore
{
    Task SaveAsync(Guid id, Stream content, CancellationToken ct);

    /// <summary>The file's bytes; null when they are not there.</summary>
    Task<Stream?> OpenAsync(Guid id, CancellationToken ct);

    /// <summary>Removes bytes whose record was not saved.</summary>
    void Remove(Guid id);
}

/// <summary>Carries text messages to phones.</summary>
public interface IMessageGateway
{
    /// <summary>Hands over one message; false when it could not be taken now and should be tried again.</summary>
    /// <param name="id">The same at every try, so that the gateway can drop a message it already has.</param>
    Task<bool> TrySendAsync(Guid id, MobileNumber to, string text, CancellationToken ct);
}

/// <summary>Where links in messages point to.</summary>
public interface ISiteAddress
{
    string LinkTo(string path);
}
