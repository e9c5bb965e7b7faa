using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Files;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.History;
using LincangHousekeeping.Domain.Reviews;
using LincangHousekeeping.Domain.Workers;
using LincangHousekeeping.Infrastructure.Data;
using LincangHousekeeping.Infrastructure.Identity;

namespace LincangHousekeeping.Infrastructure.Demo;

/// <summary>Rows that wait to be written, in an order that keeps foreign keys.</summary>
internal sealed class DemoRows
{
    public List<Account> Accounts { get; } = [];
    public List<Firm> Firms { get; } = [];
    public List<Worker> Workers { get; } = [];
    public List<Certificate> Certificates { get; } = [];
    public List<StoredFile> Files { get; } = [];
    public List<ServiceContract> Contracts { get; } = [];
    public List<Invitation> Invitations { get; } = [];
    public List<Review> Reviews { get; } = [];
    public List<Complaint> Complaints { get; } = [];
    public List<CreditRecord> Records { get; } = [];
    public List<CreditFact> Facts { get; } = [];
    public List<HistoryEntry> History { get; } = [];

    public int Count => Workers.Count + Contracts.Count + Reviews.Count + Facts.Count;

    /// <summary>Takes the events of an act out of its entity and, where cases are shown, into the history.</summary>
    public IReadOnlyList<IDomainEvent> Acted(Entity entity, Guid? actor, DateTime at, bool keep)
    {
        var events = entity.TakeEvents();
        if (keep)
        {
            History.AddRange(events.Select(e => DispatchDomainEvents.EntryOf(entity.Id, e, actor, at)));
        }

        return events;
    }

    public async Task WriteAsync(BulkWriter writer, CancellationToken ct)
    {
        await writer.WriteAsync(Accounts, ct);
        await writer.WriteAsync(Firms, ct);
        await writer.WriteAsync([.. Firms.SelectMany(f => f.Services)], ct);
        await writer.WriteAsync([.. Firms.SelectMany(f => f.Outlets)], ct);
        await writer.WriteAsync([.. Firms.SelectMany(f => f.Papers)], ct);
        await writer.WriteAsync(Workers, ct);
        await writer.WriteAsync([.. Workers.SelectMany(w => w.Employments)], ct);
        await writer.WriteAsync(Certificates, ct);
        await writer.WriteAsync(Files, ct);
        await writer.WriteAsync(Contracts, ct);
        await writer.WriteAsync([.. Contracts.SelectMany(c => c.Visits)], ct);
        await writer.WriteAsync(Invitations, ct);
        await writer.WriteAsync(Reviews, ct);
        await writer.WriteAsync(Complaints, ct);
        await writer.WriteAsync(Records, ct);
        await writer.WriteAsync(Facts, ct);
        await writer.WriteAsync(History, ct);
    }

    public void Clear()
    {
        Accounts.Clear();
        Firms.Clear();
        Workers.Clear();
        Certificates.Clear();
        Files.Clear();
        Contracts.Clear();
        Invitations.Clear();
        Reviews.Clear();
        Complaints.Clear();
        Records.Clear();
        Facts.Clear();
        History.Clear();
    }
}
