namespace LincangHousekeeping.Domain.History;

/// <summary>
/// Somebody looked at personal data that is masked otherwise: who, when, whose, through which record and what for. Never what it
/// said. Never changed, never deleted before its time (rulebook: five years).
/// </summary>
public sealed class PersonalDataRead
{
    public const int PurposeMaxLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Account of the reader.</summary>
    public required Guid ReaderId { get; init; }
    public required DateTime At { get; init; }

    /// <summary>Whose data: the worker's id; a complainant is known by the complaint's.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The record on which she worked, such as the certificate to be verified.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>What was shown.</summary>
    public required PersonalDataItem Item { get; init; }

    /// <summary>What for, in her own words.</summary>
    public required string Purpose { get; init; }
}

/// <summary>Kinds of personal data that can be shown in full.</summary>
public enum PersonalDataItem { IdNumber, Mobile }
