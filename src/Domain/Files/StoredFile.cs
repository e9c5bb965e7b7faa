using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Domain.Files;

/// <summary>What a file was handed in for; it decides who may open it.</summary>
public enum FilePurpose { FirmPaper, CertificateScan, ComplaintEvidence }

/// <summary>A file that was handed in. Its bytes lie in the file store under the id; its type was found by content, not by name.</summary>
public sealed class StoredFile : Entity
{
    public const int NameMaxLength = 120;

    private StoredFile() { }

    public FilePurpose Purpose { get; private init; }

    /// <summary>Firm, certificate or complaint that the file belongs to.</summary>
    public Guid OwnerId { get; private init; }

    public string Name { get; private init; } = "";
    public string ContentType { get; private init; } = "";
    public long Bytes { get; private init; }
    public string Sha256 { get; private init; } = "";
    public DateTime StoredAt { get; private init; }

    public static StoredFile Of(FilePurpose purpose, Guid ownerId, string name, string contentType, long bytes, string sha256, DateTime at) =>
        new() { Purpose = purpose, OwnerId = ownerId, Name = name, ContentType = contentType, Bytes = bytes, Sha256 = sha256, StoredAt = at };
}
