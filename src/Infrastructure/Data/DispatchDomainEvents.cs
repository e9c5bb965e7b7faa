using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.History;
using Mediator;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>
/// Before a save: write each event to the history and publish it, until handlers raise no more; then bring the credit records of
/// the firms concerned up to date. All of it is one transaction with the act itself.
/// </summary>
internal sealed class DispatchDomainEvents(IServiceProvider services, ICurrentUser user, TimeProvider clock) : SaveChangesInterceptor
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        var publisher = services.GetRequiredService<IPublisher>();
        var book = services.GetRequiredService<CreditBook>();
        book.Clear();
        while (TakeEvents(db) is { Count: > 0 } events)
        {
            foreach (var (subject, happened) in events)
            {
                db.Add(EntryOf(subject, happened, user.Id, clock.UtcNow()));
                await publisher.Publish(happened, cancellationToken);
            }
        }

        await book.BringUpToDateAsync(cancellationToken);

        foreach (var changed in db.ChangeTracker.Entries<Entity>().Where(e => e.State == EntityState.Modified))
        {
            changed.Property(e => e.Version).CurrentValue++;
        }

        return result;
    }

    public static HistoryEntry EntryOf(Guid subjectId, IDomainEvent happened, Guid? actorId, DateTime at) => new()
    {
        Event = happened.GetType().Name,
        SubjectId = subjectId,
        Payload = JsonSerializer.Serialize(happened, happened.GetType(), Json),
        ActorId = actorId,
        At = at,
    };

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Save asynchronously; domain events need it.");

    private static List<(Guid Subject, IDomainEvent Happened)> TakeEvents(DbContext db) =>
        [.. db.ChangeTracker.Entries<Entity>().SelectMany(entry => entry.Entity.TakeEvents().Select(e => (entry.Entity.Id, e)))];
}
