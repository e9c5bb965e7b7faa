namespace LincangHousekeeping.Domain.History;

/// <summary>Somebody looked at personal data that pages mask: who, whose, what for, when. Never the data itself.</summary>
public sealed class PersonalDataRead
{
    public const int PurposeMaxLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ReaderId { get; init; }

    /// <summary>What kind of record the data stands in, such as Complaint.</summary>
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }

    /// <summary>What for, in the reader's words.</summary>
    public required string Purpose { get; init; }
    public required DateTime At { get; init; }
}
