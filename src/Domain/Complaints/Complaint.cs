using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;

namespace LincangHousekeeping.Domain.Complaints;

/// <summary>
/// A customer's complaint about a firm: Filed → Accepted or Refused; Accepted → Answered by the firm → Decided
/// (the officer may decide without an answer once the firm's time is over). Deadlines in working days come from dated data.
/// </summary>
public sealed class Complaint : Entity
{
    public const int AccountMaxLength = 4000;
    public const int WishMaxLength = 500;
    public const int EvidenceMax = 5;
    public const int AnswerMaxLength = 4000;
    public const int ReasonsMaxLength = 2000;

    private const string HandledAlready = "这件投诉已有人处理，请刷新后查看。";

    private Complaint() { }

    /// <summary>Tracking number, such as TS530902-20261123-0007.</summary>
    public string Number { get; private init; } = "";

    public Guid FirmId { get; private init; }
    public string CountyCode { get; private init; } = "";

    /// <summary>Word of the department that handles this category.</summary>
    public string Department { get; private init; } = "";
    public string Category { get; private init; } = "";

    /// <summary>The category's own fields as canonical JSON: key → value.</summary>
    public string Particulars { get; private init; } = "{}";

    public DateOnly HappenedOn { get; private init; }
    public string Account { get; private init; } = "";
    public string Wish { get; private init; } = "";
    public PersonName ComplainantName { get; private init; } = null!;
    public MobileNumber ComplainantMobile { get; private init; } = null!;
    public string ComplainantKey { get; private init; } = "";

    public ComplaintStatus Status { get; private set; }
    public DateTime FiledAt { get; private init; }
    public DateOnly AcceptDueOn { get; private init; }

    /// <summary>Last day for whoever has the turn; empty when the case is over.</summary>
    public DateOnly? DueOn { get; private set; }
    public DateTime? AcceptedAt { get; private set; }
    public RefusalGround? RefusalGround { get; private set; }

    /// <summary>Why it is refused, in the officer's words to the complainant.</summary>
    public string? RefusalReason { get; private set; }
    public DateOnly? AnswerDueOn { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public string? FirmAnswer { get; private set; }
    public DateOnly? DecideDueOn { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public Guid? OfficerId { get; private set; }
    public Finding? Finding { get; private set; }
    public ComplaintSeverity? Severity { get; private set; }
    public ComplaintTreatment? Treatment { get; private set; }
    public string? Reasons { get; private set; }

    /// <summary>Whether the officer may decide: the firm has answered, or its time to answer is over.</summary>
    public bool MayBeDecided(DateOnly today) =>
        Status == ComplaintStatus.Answered || (Status == ComplaintStatus.Accepted && today > AnswerDueOn);

    public static Complaint File(
        Guid id, string number, Guid firmId, string countyCode, string department, Grievance grievance, Complainant complainant,
        DateOnly acceptDueOn, DateTime at)
    {
        var complaint = new Complaint
        {
            Id = id,
            Number = number,
            FirmId = firmId,
            CountyCode = countyCode,
            Department = department,
            Category = grievance.Category,
            Particulars = grievance.Particulars,
            HappenedOn = grievance.HappenedOn,
            Account = grievance.Account,
            Wish = grievance.Wish,
            ComplainantName = complainant.Name,
            ComplainantMobile = complainant.Mobile,
            ComplainantKey = complainant.Key,
            Status = ComplaintStatus.Filed,
            FiledAt = at,
            AcceptDueOn = acceptDueOn,
            DueOn = acceptDueOn,
        };
        complaint.Raise(new ComplaintFiled(id, firmId, countyCode));
        return complaint;
    }

    /// <summary>Takes the case on; the firm has until <paramref name="answerDueOn"/> for its first answer.</summary>
    public void Accept(Guid officerId, DateOnly answerDueOn, DateOnly decideDueOn, DateTime at)
    {
        RequireFiled();
        Status = ComplaintStatus.Accepted;
        OfficerId = officerId;
        AcceptedAt = at;
        AnswerDueOn = answerDueOn;
        DecideDueOn = decideDueOn;
        DueOn = answerDueOn;
        Raise(new ComplaintAccepted(Id, FirmId, officerId));
    }

    /// <summary>Does not take the case on; the complainant is told why.</summary>
    public void Refuse(RefusalGround ground, string reason, Guid officerId, DateTime at)
    {
        RequireFiled();
        Status = ComplaintStatus.Refused;
        OfficerId = officerId;
        RefusalGround = ground;
        RefusalReason = reason;
        DueOn = null;
        DecidedAt = at;
        Raise(new ComplaintRefused(Id, FirmId, officerId));
    }

    /// <summary>The firm's first answer.</summary>
    public void Answer(string answer, DateTime at)
    {
        Rule.Require(Status == ComplaintStatus.Accepted, "这件投诉现在不需要企业答复。");
        Status = ComplaintStatus.Answered;
        FirmAnswer = answer;
        DueOn = DecideDueOn;
        AnsweredAt = at;
        Raise(new ComplaintAnswered(Id, FirmId));
    }

    /// <summary>Decides with reasons. Severity and treatment are given exactly when something is substantiated.</summary>
    public void Decide(Finding finding, ComplaintSeverity? severity, ComplaintTreatment? treatment, string reasons, Guid officerId, DateTime at)
    {
        var today = ChinaTime.DayOf(at);
        Rule.Require(Status is ComplaintStatus.Accepted or ComplaintStatus.Answered, HandledAlready);
        Rule.Require(MayBeDecided(today), "企业的答复期限还没有到，请等企业答复或期满后再作决定。");
        var established = finding is Complaints.Finding.Substantiated or Complaints.Finding.PartlySubstantiated;
        Rule.Require(!established || (severity is not null && treatment is not null), "认定属实时要选择严重程度和处理情况。");
        Status = ComplaintStatus.Decided;
        Finding = finding;
        Severity = established ? severity : null;
        Treatment = established ? treatment : null;
        Reasons = reasons;
        OfficerId = officerId;
        DecidedAt = at;
        DueOn = null;
        var answeredInTime = AnsweredAt is { } answered && ChinaTime.DayOf(answered) <= AnswerDueOn;
        Raise(new ComplaintDecided(Id, FirmId, Number, HappenedOn, finding, Severity, Treatment, answeredInTime, AnswerDueOn!.Value, officerId, today));
    }

    private void RequireFiled() => Rule.Require(Status == ComplaintStatus.Filed, HandledAlready);
}

public enum ComplaintStatus { Filed, Refused, Accepted, Answered, Decided }

/// <summary>
/// Grounds on which a complaint may be refused (市场监督管理投诉举报处理暂行办法; identity: SAMR order 121 of 2025):
/// another body's job, handled elsewhere already, no consumer's need, over three years old, papers missing, identity not shown.
/// </summary>
public enum RefusalGround { NotOurs, HandledElsewhere, NoConsumerNeed, TooOld, PapersMissing, IdentityNotShown }

/// <summary>属实, 部分属实, 不属实.</summary>
public enum Finding { Substantiated, PartlySubstantiated, NotSubstantiated }

/// <summary>What went wrong, in the complainant's words.</summary>
public sealed record Grievance(string Category, string Particulars, DateOnly HappenedOn, string Account, string Wish);

/// <summary>Who complains. Key is a keyed hash of the phone.</summary>
public sealed record Complainant(PersonName Name, MobileNumber Mobile, string Key);

public sealed record ComplaintFiled(Guid ComplaintId, Guid FirmId, string CountyCode) : IDomainEvent;

public sealed record ComplaintAccepted(Guid ComplaintId, Guid FirmId, Guid OfficerId) : IDomainEvent;

public sealed record ComplaintRefused(Guid ComplaintId, Guid FirmId, Guid OfficerId) : IDomainEvent;

public sealed record ComplaintAnswered(Guid ComplaintId, Guid FirmId) : IDomainEvent;

public sealed record ComplaintDecided(
    Guid ComplaintId, Guid FirmId, string Number, DateOnly HappenedOn, Finding Finding, ComplaintSeverity? Severity, ComplaintTreatment? Treatment,
    bool AnsweredInTime, DateOnly AnswerDueOn, Guid OfficerId, DateOnly On) : IDomainEvent;
