using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Messages;

namespace LincangHousekeeping.Application.Common;

public static class MessageExtensions
{
    /// <summary>Writes a text message to a person; it leaves after the caller's changes are saved.</summary>
    public static void WriteTo(this IRegisterDb db, MobileNumber to, string text, TimeProvider clock) =>
        db.Outbox.Add(OutboxMessage.Write(to, text, clock.UtcNow()));
}
