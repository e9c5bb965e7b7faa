using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Domain.Messages;

/// <summary>A text message to a person, written in the same transaction as its cause and handed to the gateway afterwards.</summary>
public sealed class OutboxMessage
{
    private OutboxMessage() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public MobileNumber To { get; private init; } = null!;
    public PrivateText Text { get; private init; } = null!;
    public DateTime WrittenAt { get; private init; }
    public DateTime? SentAt { get; private set; }

    public static OutboxMessage Write(MobileNumber to, string text, DateTime at) =>
        new() { To = to, Text = new PrivateText(text), WrittenAt = at };

    /// <summary>The gateway has taken it.</summary>
    public void MarkSent(DateTime at) => SentAt = at;
}
