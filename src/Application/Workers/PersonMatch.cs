using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Workers;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Workers;

/// <summary>What a firm tells of somebody who works for it, parsed, wherever it came from: a form or a line of a file.</summary>
internal sealed record WorkerEntry(
    PersonName Name, ResidentIdNumber IdNumber, MobileNumber Mobile, string Occupation, EmploymentForm Form, DateOnly StartedOn);

/// <summary>What the register knows of a person whom a firm wants to register.</summary>
internal enum Acquaintance
{
    Unknown,

    /// <summary>On the register under this number and name, but not working at this firm.</summary>
    Known,

    /// <summary>Works at this firm already.</summary>
    WorksHere,

    /// <summary>The number is on the register under another name.</summary>
    UnderAnotherName,
}

/// <param name="Worker">Tracked, with her current employment at this firm; null when nobody has the number.</param>
internal sealed record KnownPerson(Acquaintance Acquaintance, Worker? Worker);

/// <summary>
/// The one way to tell whether a person is on the register already: by the keyed hash of her identity number, and then by name.
/// Every path uses it (form, file), so that one person is one record.
/// </summary>
internal sealed class PersonMatch(IRegisterDb db, IBlindIndex index)
{
    public const string AnotherName = "平台上这个身份证号登记的是另一个姓名。请对照证件核对姓名和身份证号；如果都没有错，请联系县（区）人社局更正。";

    private const int NumbersAtOnce = 500;

    public async ValueTask<KnownPerson> FindAsync(WorkerEntry entry, Guid firmId, CancellationToken ct) =>
        (await FindAsync([entry], firmId, ct))[entry.IdNumber];

    /// <summary>As above for many people of different numbers: two statements for every 500.</summary>
    public async ValueTask<IReadOnlyDictionary<ResidentIdNumber, KnownPerson>> FindAsync(
        IReadOnlyCollection<WorkerEntry> entries, Guid firmId, CancellationToken ct)
    {
        var wanted = entries.ToDictionary(e => index.OfIdNumber(e.IdNumber));
        var found = entries.ToDictionary(e => e.IdNumber, _ => new KnownPerson(Acquaintance.Unknown, null));
        foreach (var hashes in wanted.Keys.Chunk(NumbersAtOnce))
        {
            var workers = await db.Workers.Include(w => w.Employments.Where(e => e.FirmId == firmId && e.EndedOn == null))
                .Where(w => hashes.Contains(w.IdNumberIndex)).ToListAsync(ct);
            foreach (var worker in workers)
            {
                var entry = wanted[worker.IdNumberIndex];
                var acquaintance = worker.Name != entry.Name ? Acquaintance.UnderAnotherName
                    : worker.Employments.Count > 0 ? Acquaintance.WorksHere
                    : Acquaintance.Known;
                found[entry.IdNumber] = new KnownPerson(acquaintance, worker);
            }
        }

        return found;
    }

    /// <summary>
    /// Puts the person on the register unless she is there, and into the firm. The name and the mobile number that the register
    /// has stay as they are: a second firm may not change them.
    /// </summary>
    public Worker TakeOn(WorkerEntry entry, Worker? known, Guid firmId, Consent consent, Guid? employmentId = null)
    {
        var worker = known;
        if (worker is null)
        {
            worker = Worker.Register(
                Guid.CreateVersion7(), entry.Name, entry.IdNumber, index.OfIdNumber(entry.IdNumber), entry.Mobile, consent, consent.GivenAt);
            db.Workers.Add(worker);
        }

        worker.StartAt(firmId, entry.Occupation, entry.Form, entry.StartedOn, consent, employmentId);
        return worker;
    }
}
