using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Messages;

/// <summary>The newest text messages with their words: an aid while developing, when no telephone rings.</summary>
public static class ListOutbox
{
    private const int Newest = 50;

    [Administrator]
    public sealed record Query : IQuery<IReadOnlyList<Line>>;

    public sealed record Line(MobileNumber To, string Text, DateTime WrittenAt, DateTime? SentAt)
    {
        /// <summary>The link in the message; empty if there is none.</summary>
        public string Link => Text.IndexOf("http", StringComparison.Ordinal) is var at and >= 0 ? Text[at..].Split(' ')[0] : "";
    }

    internal sealed class Handler(IRegisterDb db) : IQueryHandler<Query, IReadOnlyList<Line>>
    {
        public async ValueTask<IReadOnlyList<Line>> Handle(Query query, CancellationToken ct)
        {
            var messages = await db.Outbox.AsNoTracking().OrderByDescending(m => m.Id).Take(Newest).ToListAsync(ct);
            return [.. messages.Select(m => new Line(m.To, m.Text.Value, m.WrittenAt, m.SentAt))];
        }
    }
}
