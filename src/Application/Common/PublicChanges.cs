using System.Collections.Concurrent;

namespace LincangHousekeeping.Application.Common;

/// <summary>
/// Counts changes of what the public sees, so that a page kept in memory can tell whether it is still right.
/// Each process counts its own; what another process changed shows when the page's time is over.
/// </summary>
public sealed class PublicChanges
{
    private readonly ConcurrentDictionary<Guid, long> _last = new();
    private long _count;

    /// <summary>How many there were so far; take it before reading what the page shows.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>Something public about the firm has changed and is saved.</summary>
    public void Happened(Guid firmId)
    {
        var at = Interlocked.Increment(ref _count);
        _last.AddOrUpdate(firmId, at, (_, before) => Math.Max(before, at));
    }

    /// <summary>Whether the firm has changed after <paramref name="count"/> changes were counted; without a firm, whether any has.</summary>
    public bool AnySince(long count, Guid? firmId = null) =>
        firmId is { } firm ? _last.TryGetValue(firm, out var last) && last > count : Count > count;
}
