using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Domain.Credit;

/// <summary>
/// One established fact about a firm, reduced to what the score needs. Facts are never changed: a correction is a new
/// fact that points at the old one. There is no field for a name, a number or a health finding, so none can count.
/// </summary>
public abstract record ScoringFact
{
    /// <summary>The stable word for this kind of fact in the ledger and in facts files.</summary>
    public abstract string Kind { get; }

    /// <summary>Names the fact within its subject. The same key a second time is the same fact.</summary>
    public required string Key { get; init; }

    /// <summary>The day it happened, by the calendar of China.</summary>
    public required DateOnly HappenedOn { get; init; }

    /// <summary>The moment it entered the register, UTC, in whole microseconds (what <c>datetime(6)</c> keeps).</summary>
    public required DateTime RecordedAt
    {
        get;
        init => field = value.Kind is DateTimeKind.Local
            ? throw new ArgumentException("A moment of recording is UTC.", nameof(value))
            : new DateTime(value.Ticks - (value.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
    }

    /// <summary>The key of the earlier fact that this one replaces, or null.</summary>
    public string? Corrects { get; init; }

    /// <summary>The day, by the calendar of China, from which the register knew it.</summary>
    public DateOnly KnownOn => ChinaTime.DayOf(RecordedAt);

    /// <summary>
    /// The fact as it stands for the one it corrects: with that one's key and moment of recording, so that a correction
    /// changes what is said and not whose turn it is.
    /// </summary>
    public ScoringFact InPlaceOf(ScoringFact corrected) =>
        this with { Key = corrected.Key, RecordedAt = corrected.RecordedAt, Corrects = corrected.Corrects };

    /// <summary>Orders facts as they were recorded; the key decides between two of one microsecond.</summary>
    internal static int ByRecording(ScoringFact one, ScoringFact other) =>
        one.RecordedAt != other.RecordedAt
            ? one.RecordedAt.CompareTo(other.RecordedAt)
            : string.CompareOrdinal(one.Key, other.Key);
}

/// <summary>How far it is proven that the reviewer was a customer and was not picked by the firm.</summary>
public enum EvidenceClass
{
    /// <summary>Drawn at random by the platform.</summary>
    Survey,

    /// <summary>A signed-in visit stands behind it.</summary>
    Visit,

    /// <summary>A recorded contract, but no visit.</summary>
    Contract,

    /// <summary>Shown, never scored.</summary>
    None,
}

/// <summary>A customer's answer to "would you have this worker again?". The latest of each reviewer counts.</summary>
public sealed record AnswerFact : ScoringFact
{
    /// <summary>The value of a full "yes", and of five stars.</summary>
    public const int WouldUseAgain = 4;

    public override string Kind => "answer";

    /// <summary>Opaque and stable: the same person has the same text.</summary>
    public required string Reviewer { get; init; }

    /// <summary>Opaque: the household or payer whose answers are limited together.</summary>
    public required string Cluster { get; init; }

    public required EvidenceClass Evidence { get; init; }

    /// <summary>In quarters: 0 for "no", 4 for "yes"; stars less one for imported reviews.</summary>
    public required int Value
    {
        get;
        init => field = value is >= 0 and <= WouldUseAgain ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }
}

/// <summary>A contract that was carried out.</summary>
public sealed record OrderFact : ScoringFact
{
    public override string Kind => "order";
    public required bool ModelContract { get; init; }
    public required bool Insured { get; init; }
}

/// <summary>Service given: visits, or days of service where a worker lives in.</summary>
public sealed record VisitsFact : ScoringFact
{
    public override string Kind => "visits";

    public required int Count
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }
}

/// <summary>How grave a substantiated complaint is.</summary>
public enum ComplaintSeverity
{
    Minor,
    Moderate,
    Serious,
    Grave,
}

/// <summary>What the firm did about a substantiated complaint.</summary>
public enum ComplaintTreatment
{
    Unresolved,

    /// <summary>Put right because an officer ordered it.</summary>
    Ordered,

    ResolvedOnTime,

    /// <summary>Reported by the firm itself, or put right within seven days.</summary>
    Remedied,
}

/// <summary>A complaint that an officer found substantiated.</summary>
public sealed record ComplaintFact : ScoringFact
{
    public override string Kind => "complaint";

    /// <summary>Opaque: complaints about the same event share it and count once.</summary>
    public required string Incident { get; init; }

    public required ComplaintSeverity Severity { get; init; }
    public required ComplaintTreatment Treatment { get; init; }
}

/// <summary>A time limit in a complaint that the firm met or missed.</summary>
public sealed record DeadlineFact : ScoringFact
{
    public override string Kind => "deadline";
    public required bool Met { get; init; }
}

/// <summary>A periodic statement of activity.</summary>
public sealed record StatementFact : ScoringFact
{
    public override string Kind => "statement";
    public required bool OnTime { get; init; }
}

/// <summary>The state of one worker at the firm. The latest of each worker counts.</summary>
public sealed record StaffFact : ScoringFact
{
    public override string Kind => "staff";

    /// <summary>Opaque and stable within the firm.</summary>
    public required string Worker { get; init; }

    public required bool Active { get; init; }

    /// <summary>Works in a role for which papers are mandatory.</summary>
    public required bool RequiresPapers { get; init; }

    /// <summary>Cares for the elderly; papers are then mandatory whatever <see cref="RequiresPapers"/> says.</summary>
    public required bool ElderlyCare { get; init; }

    /// <summary>First day on which every mandatory paper is in force; null when one is missing.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Last day on which every mandatory paper is in force; null when none expires.</summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>Whether the worker belongs in the share of people with papers.</summary>
    public bool Counts => Active && (RequiresPapers || ElderlyCare);
}

/// <summary>Whether the firm may trade at all.</summary>
public enum Standing
{
    Good,
    LicenceRevoked,

    /// <summary>On the list of seriously dishonest parties (严重失信主体名单).</summary>
    SeriouslyDishonest,
}

/// <summary>The firm's standing changed. The latest counts.</summary>
public sealed record StandingFact : ScoringFact
{
    public override string Kind => "standing";
    public required Standing Standing { get; init; }
}

/// <summary>The firm's main service category, which decides its priors. The latest counts.</summary>
public sealed record ProfileFact : ScoringFact
{
    public override string Kind => "profile";
    public required string Category { get; init; }
}

/// <summary>Takes the fact that it corrects out, as if that had never been recorded.</summary>
public sealed record WithdrawnFact : ScoringFact
{
    public override string Kind => "withdrawn";
}
