using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Messages;

/// <summary>Hands waiting messages to the gateway, oldest first. What the gateway does not take waits for the next round.</summary>
public sealed class Postman(IRegisterDb db, IMessageGateway gateway, TimeProvider clock)
{
    private const int RoundSize = 50;

    /// <summary>After this a code or a link comes too late to help, and would hold up newer ones.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(3);

    /// <summary>One round. Gives back how many messages the gateway took.</summary>
    public async Task<int> DeliverAsync(CancellationToken ct)
    {
        var tooOld = clock.UtcNow() - Patience;
        var waiting = await db.Outbox.Where(m => m.SentAt == null && m.WrittenAt > tooOld).OrderBy(m => m.Id).Take(RoundSize).ToListAsync(ct);
        foreach (var message in waiting)
        {
            if (await gateway.TrySendAsync(message.Id, message.To, message.Text.Value, ct))
            {
                message.MarkSent(clock.UtcNow());
            }
        }

        // What was sent is marked even when the site is stopping.
        await db.SaveChangesAsync(CancellationToken.None);
        return waiting.Count(m => m.SentAt is not null);
    }
}
