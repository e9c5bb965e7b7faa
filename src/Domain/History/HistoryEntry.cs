namespace LincangHousekeeping.Domain.History;

/// <summary>One domain event as it was saved: who did what, when. Never changed, never deleted, no personal data.</summary>
public sealed class HistoryEntry
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Event { get; init; }

    /// <summary>The aggregate that raised the event.</summary>
    public required Guid SubjectId { get; init; }
    public required string Payload { get; init; }

    /// <summary>Account of the actor; empty for a customer without an account and for the system.</summary>
    public required Guid? ActorId { get; init; }
    public required DateTime At { get; init; }
}
