using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Application.Reference;

public enum LimitUnit { WorkingDays, Days, Months, Years }

/// <summary>A legal or promised time limit, valid from one day to another (inclusive; open when empty).</summary>
/// <param name="Basis">The law or rule behind it, in Chinese.</param>
public sealed record TimeLimit(string Key, int Value, LimitUnit Unit, DateOnly ValidFrom, string Basis, DateOnly? ValidUntil = null)
{
    /// <summary>7 个工作日.</summary>
    public string Words => Unit switch
    {
        LimitUnit.WorkingDays => $"{Value} 个工作日",
        LimitUnit.Days => $"{Value} 天",
        LimitUnit.Months => $"{Value} 个月",
        _ => $"{Value} 年",
    };

    /// <summary>The last day of the limit; the day of receipt is not counted.</summary>
    public DateOnly DueOn(DateOnly received, WorkingCalendar calendar) => Unit switch
    {
        LimitUnit.WorkingDays => calendar.AddWorkingDays(received, Value),
        LimitUnit.Days => received.AddDays(Value),
        LimitUnit.Months => received.AddMonths(Value),
        _ => received.AddYears(Value),
    };
}

/// <summary>Names of the limits that the register works with; each must be in <c>time-limits.json</c>.</summary>
public static class TimeLimitKeys
{
    public const string RegistrationReview = "registration.review";
    public const string CertificateVerify = "certificate.verify";
    public const string CertificateNationalRecord = "certificate.national-record";
    public const string ComplaintAccept = "complaint.accept";
    public const string ComplaintFirmAnswer = "complaint.firm-answer";
    public const string ComplaintFirmProposal = "complaint.firm-proposal";
    public const string ComplaintDecide = "complaint.decide";
    public const string ComplaintLimitation = "complaint.limitation";
    public const string ReviewInvitation = "review.invitation";
}

/// <summary>Time limits as dated data.</summary>
public sealed class TimeLimits
{
    private readonly ILookup<string, TimeLimit> _byKey;

    private TimeLimits(IReadOnlyList<TimeLimit> all)
    {
        All = all;
        _byKey = all.ToLookup(l => l.Key);
    }

    public IReadOnlyList<TimeLimit> All { get; }

    /// <summary>The limit in force on the day.</summary>
    /// <exception cref="KeyNotFoundException">No such limit is in force then.</exception>
    public TimeLimit On(string key, DateOnly day) =>
        _byKey[key].Where(l => l.ValidFrom <= day && (l.ValidUntil is null || day <= l.ValidUntil)).MaxBy(l => l.ValidFrom)
        ?? throw new KeyNotFoundException($"time-limits.json has no {key} for {day:yyyy-MM-dd}.");

    internal static TimeLimits Read(string folder)
    {
        var file = new ReferenceFile(folder, "time-limits.json");
        var all = file.Entries<TimeLimit>();
        foreach (var limit in all)
        {
            file.Require(limit.Value > 0, $"\"{limit.Key}\"", "must be more than nothing.");
            file.Require(limit.ValidUntil is null || limit.ValidFrom <= limit.ValidUntil, $"\"{limit.Key}\"", "ends before it starts.");
        }

        foreach (var twice in all.GroupBy(l => (l.Key, l.ValidFrom)).Where(same => same.Count() > 1))
        {
            file.Require(false, $"\"{twice.Key.Key}\"", "has two entries from the same day.");
        }

        return new(all);
    }
}
