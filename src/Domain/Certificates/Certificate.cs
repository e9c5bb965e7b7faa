using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Domain.Certificates;

/// <summary>
/// A worker's certificate on its way through verification:
/// Submitted → (WaitingForNationalRecord →) Verified or Rejected.
/// </summary>
public sealed class Certificate : Entity
{
    public const int ReasonMaxLength = 500;
    public const int IssuerMaxLength = 100;

    private Certificate() { }

    public Guid WorkerId { get; private init; }

    /// <summary>The firm whose clerk handed it in.</summary>
    public Guid FirmId { get; private init; }

    /// <summary>County of that firm: whose human-resources officer verifies it.</summary>
    public string CountyCode { get; private init; } = "";

    public CertificateKind Kind { get; private init; }
    public CertificateNumber Number { get; private init; } = null!;

    /// <summary>The number while the certificate stands; empty once rejected. Unique, so that no number is verified for two people.</summary>
    public CertificateNumber? NumberInUse { get; private set; }

    public string Occupation { get; private init; } = "";

    /// <summary>Level of the ladder, 5 (初级工) to 1 (高级技师).</summary>
    public int Level { get; private init; }

    public string Issuer { get; private init; } = "";
    public DateOnly IssuedOn { get; private init; }
    public Guid ScanId { get; private init; }
    public CertificateStatus Status { get; private set; }
    public DateTime SubmittedAt { get; private init; }

    /// <summary>Last day for the officer's answer; while the national record is awaited, the day by which she looks again.</summary>
    public DateOnly VerifyDueOn { get; private set; }

    /// <summary>Day on which the officer looked the number up in the national register.</summary>
    public DateOnly? CheckedOn { get; private set; }
    public string? CheckResult { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    public bool IsOpen => Status is CertificateStatus.Submitted or CertificateStatus.WaitingForNationalRecord;

    /// <exception cref="RuleBrokenException">Level or year of issue disagree with the number, which carries both.</exception>
    public static Certificate Submit(
        Guid id, Guid workerId, Guid firmId, string countyCode, CertificateNumber number, string occupation, int level,
        string issuer, DateOnly issuedOn, Guid scanId, DateOnly verifyDueOn, DateTime at)
    {
        Rule.Require(number.Level == level, "证书等级与编号中的等级不符，请核对。");
        Rule.Require(number.Year == issuedOn.Year, "发证日期与编号中的年份不符，请核对。");
        var certificate = new Certificate
        {
            Id = id,
            WorkerId = workerId,
            FirmId = firmId,
            CountyCode = countyCode,
            Kind = number.Kind,
            Number = number,
            NumberInUse = number,
            Occupation = occupation,
            Level = level,
            Issuer = issuer,
            IssuedOn = issuedOn,
            ScanId = scanId,
            Status = CertificateStatus.Submitted,
            SubmittedAt = at,
            VerifyDueOn = verifyDueOn,
        };
        certificate.Raise(new CertificateSubmitted(certificate.Id, workerId, firmId));
        return certificate;
    }

    /// <summary>Found in the national register with the same holder, occupation and level.</summary>
    public void Verify(string result, DateOnly checkedOn, Guid officerId, DateTime at)
    {
        Decide(CertificateStatus.Verified, result, checkedOn, officerId, at);
        Raise(new CertificateVerified(Id, WorkerId, officerId));
    }

    /// <summary>Not in the national register yet; a new certificate may take some twenty working days to appear.</summary>
    /// <param name="lookAgainBy">Until when the officer looks it up again; the day it was due already unless given.</param>
    public void WaitForNationalRecord(string result, DateOnly checkedOn, Guid officerId, DateTime at, DateOnly? lookAgainBy = null)
    {
        Decide(CertificateStatus.WaitingForNationalRecord, result, checkedOn, officerId, at);
        VerifyDueOn = lookAgainBy ?? VerifyDueOn;
        Raise(new CertificateAwaited(Id, WorkerId, officerId));
    }

    public void Reject(string reason, DateOnly checkedOn, Guid officerId, DateTime at)
    {
        Decide(CertificateStatus.Rejected, reason, checkedOn, officerId, at);
        NumberInUse = null;
        Raise(new CertificateRejected(Id, WorkerId, officerId));
    }

    private void Decide(CertificateStatus status, string result, DateOnly checkedOn, Guid officerId, DateTime at)
    {
        Rule.Require(IsOpen, "这张证书已有人核验，请刷新后查看结果。");
        Rule.Require(checkedOn >= IssuedOn, "查询日期不能早于发证日期。");
        Rule.Require(checkedOn <= ChinaTime.DayOf(at), "查询日期不能晚于今天。");
        Status = status;
        CheckResult = result;
        CheckedOn = checkedOn;
        DecidedBy = officerId;
        DecidedAt = at;
    }
}

public enum CertificateStatus { Submitted, WaitingForNationalRecord, Verified, Rejected }

public sealed record CertificateSubmitted(Guid CertificateId, Guid WorkerId, Guid FirmId) : IDomainEvent;

public sealed record CertificateAwaited(Guid CertificateId, Guid WorkerId, Guid OfficerId) : IDomainEvent;

public sealed record CertificateVerified(Guid CertificateId, Guid WorkerId, Guid OfficerId) : IDomainEvent;

public sealed record CertificateRejected(Guid CertificateId, Guid WorkerId, Guid OfficerId) : IDomainEvent;
