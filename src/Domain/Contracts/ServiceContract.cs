using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Domain.Contracts;

/// <summary>A service contract (家政服务合同) between a firm, a worker and a customer. Active → Completed.</summary>
public sealed class ServiceContract : Entity
{
    public const int AddressMaxLength = 120;

    /// <summary>Wrong sign-in codes after which visits can no longer be proven by this code.</summary>
    public const int SignInTriesMax = 5;

    private readonly List<Visit> _visits = [];

    private ServiceContract() { }

    /// <summary>Number that people see, such as HT530902-20261123-0007.</summary>
    public string Number { get; private init; } = "";

    public Guid FirmId { get; private init; }
    public Guid WorkerId { get; private init; }

    /// <summary>Service code and the group it belongs to.</summary>
    public string Service { get; private init; } = "";
    public string ServiceGroup { get; private init; } = "";

    public DateOnly StartsOn { get; private init; }
    public DateOnly EndsOn { get; private init; }
    public Money Price { get; private init; } = null!;
    public string Unit { get; private init; } = "";

    /// <summary>Written on the model contract text (示范文本).</summary>
    public bool OnModelText { get; private init; }

    /// <summary>Covered by liability insurance.</summary>
    public bool Insured { get; private init; }

    public PersonName CustomerName { get; private init; } = null!;
    public MobileNumber CustomerMobile { get; private init; } = null!;

    /// <summary>Opaque keys of the reviewer (the phone) and of her household (the place of service); see <see cref="Reviews.Review"/>.</summary>
    public string ReviewerKey { get; private init; } = "";
    public string HouseholdKey { get; private init; } = "";

    /// <summary>Where the service is given. Personal data, encrypted.</summary>
    public PrivateText Address { get; private init; } = null!;
    public string TownshipCode { get; private init; } = "";

    /// <summary>Keyed hash of the code that the platform sent to the customer; told to the worker at the door, it proves a visit.</summary>
    public string SignInCodeHash { get; private init; } = "";
    public int WrongSignIns { get; private set; }

    public ContractStatus Status { get; private set; }
    public DateTime SignedAt { get; private init; }
    public DateOnly? CompletedOn { get; private set; }
    public int VisitCount { get; private set; }
    public bool HasProvenVisit { get; private set; }
    public IReadOnlyCollection<Visit> Visits => _visits;

    public static ServiceContract Sign(
        Guid id, string number, Guid firmId, Guid workerId, ContractTerms terms, Customer customer, string signInCodeHash, DateTime at)
    {
        Rule.Require(terms.EndsOn >= terms.StartsOn, "结束日期不能早于开始日期。");
        Rule.Require(terms.Price.Fen > 0, "价格要大于零。");
        var contract = new ServiceContract
        {
            Id = id,
            Number = number,
            FirmId = firmId,
            WorkerId = workerId,
            Service = terms.Service,
            ServiceGroup = terms.ServiceGroup,
            StartsOn = terms.StartsOn,
            EndsOn = terms.EndsOn,
            Price = terms.Price,
            Unit = terms.Unit,
            OnModelText = terms.OnModelText,
            Insured = terms.Insured,
            CustomerName = customer.Name,
            CustomerMobile = customer.Mobile,
            ReviewerKey = customer.ReviewerKey,
            HouseholdKey = customer.HouseholdKey,
            Address = customer.Address,
            TownshipCode = customer.TownshipCode,
            SignInCodeHash = signInCodeHash,
            Status = ContractStatus.Active,
            SignedAt = at,
        };
        contract.Raise(new ContractSigned(id, firmId, workerId));
        return contract;
    }

    /// <summary>Counts a wrong sign-in code. Saved even though the visit is refused, so that codes cannot be guessed.</summary>
    public void CountWrongSignIn() => WrongSignIns++;

    public bool SignInIsLocked => WrongSignIns >= SignInTriesMax;

    /// <exception cref="RuleBrokenException">No service can have been given under this contract on that day.</exception>
    public void RequireServiceOn(DateOnly on, DateOnly today)
    {
        Rule.Require(Status == ContractStatus.Active, "合同已经完成，不能再登记上门服务。");
        Rule.Require(on >= StartsOn && on <= EndsOn,
            FormattableString.Invariant($"服务日期要在合同期限内（{StartsOn:yyyy-MM-dd} 至 {EndsOn:yyyy-MM-dd}）。"));
        Rule.Require(on <= today, "服务日期不能晚于今天。");
    }

    /// <summary>Records visits or service days of one day.</summary>
    public Visit RecordVisit(Guid id, DateOnly on, int count, bool signedIn, DateOnly today)
    {
        RequireServiceOn(on, today);
        Rule.Require(count is >= 1 and <= 31, "次数要在 1 到 31 之间。");
        var visit = new Visit(id, Id, on, count, signedIn);
        _visits.Add(visit);
        VisitCount += count;
        HasProvenVisit |= signedIn;
        Raise(new VisitRecorded(Id, visit.Id, FirmId, on, count));
        return visit;
    }

    /// <summary>Ends the contract as done; from here on the platform invites the customer to answer.</summary>
    public void Complete(DateOnly on, DateTime at)
    {
        Rule.Require(Status == ContractStatus.Active, "合同已经完成。");
        Rule.Require(VisitCount > 0, "请先登记至少一次上门服务。");
        Rule.Require(on >= StartsOn && on <= ChinaTime.DayOf(at), "完成日期要在合同开始之后，且不能晚于今天。");
        Status = ContractStatus.Completed;
        CompletedOn = on;
        Raise(new ContractCompleted(Id, FirmId, on, OnModelText, Insured));
    }
}

public enum ContractStatus { Active, Completed }

/// <summary>What was agreed.</summary>
public sealed record ContractTerms(
    string Service, string ServiceGroup, DateOnly StartsOn, DateOnly EndsOn, Money Price, string Unit, bool OnModelText, bool Insured);

/// <summary>Who is served and where. The keys are keyed hashes of phone and place.</summary>
public sealed record Customer(
    PersonName Name, MobileNumber Mobile, PrivateText Address, string TownshipCode, string ReviewerKey, string HouseholdKey);

/// <summary>Service given on one day: visits, or days of live-in service. The exposure that complaints are measured against.</summary>
public sealed class Visit
{
    private Visit() { }

    internal Visit(Guid id, Guid contractId, DateOnly on, int count, bool signedIn)
    {
        Id = id;
        ContractId = contractId;
        On = on;
        Count = count;
        SignedIn = signedIn;
    }

    public Guid Id { get; private init; }
    public Guid ContractId { get; private init; }
    public DateOnly On { get; private init; }
    public int Count { get; private init; }

    /// <summary>Proven by the customer's sign-in code.</summary>
    public bool SignedIn { get; private init; }
}

public sealed record ContractSigned(Guid ContractId, Guid FirmId, Guid WorkerId) : IDomainEvent;

public sealed record VisitRecorded(Guid ContractId, Guid VisitId, Guid FirmId, DateOnly On, int Count) : IDomainEvent;

public sealed record ContractCompleted(Guid ContractId, Guid FirmId, DateOnly On, bool OnModelText, bool Insured) : IDomainEvent;
