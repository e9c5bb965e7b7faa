using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Domain.Workers;

/// <summary>A person who works in homes or care institutions. One person is one record, whatever firms she works for.</summary>
public sealed class Worker : Entity
{
    /// <summary>Completed years below which nobody may be taken on (劳动法 art. 15).</summary>
    public const int LeastAge = 16;

    private readonly List<Employment> _employments = [];
    private readonly bool _isNew;

    private Worker() { }

    private Worker(bool isNew) => _isNew = isNew;

    public PersonName Name { get; private set; } = null!;
    public ResidentIdNumber IdNumber { get; private init; } = null!;

    /// <summary>Keyed hash of the ID number: finds the person without decrypting anyone.</summary>
    public string IdNumberIndex { get; private init; } = "";

    public MobileNumber Mobile { get; private set; } = null!;

    /// <summary>The worker's consent to be registered (个人信息保护法 art. 14, 28): which text and when.</summary>
    public Consent Consent { get; private init; } = null!;

    public DateTime RegisteredAt { get; private init; }
    public IReadOnlyCollection<Employment> Employments => _employments;

    public static Worker Register(
        Guid id, PersonName name, ResidentIdNumber idNumber, string idNumberIndex, MobileNumber mobile, Consent consent, DateTime at)
    {
        var worker = new Worker(isNew: true)
        {
            Id = id,
            Name = name,
            IdNumber = idNumber,
            IdNumberIndex = idNumberIndex,
            Mobile = mobile,
            Consent = consent,
            RegisteredAt = at,
        };
        worker.Raise(new WorkerRegistered(worker.Id));
        return worker;
    }

    /// <summary>Takes up work at a firm. A person may work for several firms, but once at a time for each.</summary>
    /// <param name="consent">What she agreed to when this firm registered her; her first consent unless given.</param>
    /// <param name="id">The form's own key, so that a repeated form starts one employment.</param>
    public Employment StartAt(
        Guid firmId, string occupation, EmploymentForm form, DateOnly startedOn, Consent? consent = null, Guid? id = null)
    {
        Rule.Require(!_employments.Any(e => e.FirmId == firmId && e.EndedOn is null), "这位服务员已经登记在本企业名下。");
        Rule.Require(MayStartOn(startedOn, IdNumber), "入职那天服务员未满 16 周岁，不能登记。请核对身份证号和入职日期。");
        var employment = new Employment(id ?? Guid.CreateVersion7(), Id, firmId, occupation, form, startedOn, consent ?? Consent);
        _employments.Add(employment);
        Raise(new WorkerHired(Id, firmId, occupation, startedOn, _isNew));
        return employment;
    }

    /// <summary>Whether the person is old enough on the day she takes up work.</summary>
    public static bool MayStartOn(DateOnly day, ResidentIdNumber idNumber) => idNumber.AgeOn(day) >= LeastAge;

    /// <summary>Leaves a firm. The record stays with the person; no release by the firm is needed.</summary>
    public void LeaveFrom(Guid firmId, DateOnly endedOn)
    {
        var employment = _employments.SingleOrDefault(e => e.FirmId == firmId && e.EndedOn is null);
        Rule.Require(employment is not null, "这位服务员已不在本企业。");
        Rule.Require(endedOn >= employment!.StartedOn, "离职日期不能早于入职日期。");
        employment.End(endedOn);
        Raise(new WorkerLeft(Id, firmId, endedOn));
    }
}

/// <summary>Which consent text the person agreed to, and when.</summary>
public sealed record Consent(string TextVersion, DateTime GivenAt);

/// <summary>员工 employee of the firm, 中介 placed by the firm, 平台 registered on the firm's platform.</summary>
public enum EmploymentForm { Employee, Placed, OnPlatform }

/// <summary>A stretch of work at one firm in one occupation.</summary>
public sealed class Employment
{
    private Employment() { }

    internal Employment(
        Guid id, Guid workerId, Guid firmId, string occupation, EmploymentForm form, DateOnly startedOn, Consent consent)
    {
        Id = id;
        WorkerId = workerId;
        FirmId = firmId;
        Occupation = occupation;
        Form = form;
        StartedOn = startedOn;
        Consent = consent with { };
    }

    public Guid Id { get; private init; }
    public Guid WorkerId { get; private init; }
    public Guid FirmId { get; private init; }
    public string Occupation { get; private init; } = "";
    public EmploymentForm Form { get; private init; }
    public DateOnly StartedOn { get; private init; }
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The worker's consent to be registered by this firm.</summary>
    public Consent? Consent { get; private init; }

    internal void End(DateOnly on) => EndedOn = on;
}

public sealed record WorkerRegistered(Guid WorkerId) : IDomainEvent;

/// <param name="NewPerson">She came onto the register in this very act, so she has no certificates yet.</param>
public sealed record WorkerHired(Guid WorkerId, Guid FirmId, string Occupation, DateOnly StartedOn, bool NewPerson) : IDomainEvent;

public sealed record WorkerLeft(Guid WorkerId, Guid FirmId, DateOnly EndedOn) : IDomainEvent;
