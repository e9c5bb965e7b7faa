using Mediator;

namespace LincangHousekeeping.Domain.Common;

/// <summary>Something that happened in the register. Carries ids, references and numbers; never personal data.</summary>
public interface IDomainEvent : INotification;

/// <summary>What every aggregate has: an id of its own making, a version, and the events of its last act.</summary>
public abstract class Entity
{
    private readonly List<IDomainEvent> _events = [];

    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Raised by every save that changes the row; the second of two simultaneous editors is refused.</summary>
    public long Version { get; private set; }

    /// <summary>Hands over the events raised since the last call.</summary>
    public IReadOnlyList<IDomainEvent> TakeEvents()
    {
        IDomainEvent[] events = [.. _events];
        _events.Clear();
        return events;
    }

    protected void Raise(IDomainEvent happened) => _events.Add(happened);
}
