namespace LincangHousekeeping.Domain.Firms;

public enum FirmStatus { Draft, Submitted, Returned, Registered, Refused }

/// <summary>家政 household services, 养老 elderly care, or both.</summary>
[Flags]
public enum FirmKinds { None = 0, Household = 1, ElderlyCare = 2 }

/// <summary>员工制 employs its workers, 中介制 places them, 平台 connects them online.</summary>
public enum BusinessModel { Employer, Agency, Platform }

/// <summary>The credit promise (信用承诺): which text, who signed it, when.</summary>
public sealed record Promise(string TextVersion, string SignedBy, DateTime SignedAt);

/// <summary>One service the firm offers, with its displayed price (明码标价). Price in fen; empty when quoted on request.</summary>
public sealed class FirmService
{
    private FirmService() { }

    public FirmService(string service, string group, long? priceFen, string unit)
    {
        Service = service;
        Group = group;
        PriceFen = priceFen;
        Unit = unit;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid FirmId { get; internal set; }
    public string Service { get; private init; } = "";
    public string Group { get; private init; } = "";
    public long? PriceFen { get; private init; }
    public string Unit { get; private init; } = "";

    public bool SameAs(FirmService other) =>
        Service == other.Service && PriceFen == other.PriceFen && Unit == other.Unit;
}

/// <summary>主营业场所 main, 分支 branch, 备案地址 recorded address (一照多址), 服务点 service point.</summary>
public enum OutletKind { Main, Branch, RecordedAddress, ServicePoint }

/// <summary>A place of business; one firm may have many (一照多址).</summary>
public sealed class Outlet
{
    public const int NameMaxLength = 60;

    private Outlet() { }

    public Outlet(OutletKind kind, string name, string townshipCode, string street, string phone)
    {
        Kind = kind;
        Name = name;
        TownshipCode = townshipCode;
        Street = street;
        Phone = phone;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid FirmId { get; internal set; }
    public OutletKind Kind { get; private init; }
    public string Name { get; private init; } = "";
    public string TownshipCode { get; private init; } = "";
    public string Street { get; private init; } = "";
    public string Phone { get; private init; } = "";

    public bool SameAs(Outlet other) => Kind == other.Kind && Name == other.Name
        && TownshipCode == other.TownshipCode && Street == other.Street && Phone == other.Phone;
}

public enum PaperKind { BusinessLicence, ElderlyCareFiling, LabourPermit, Other }

/// <summary>A paper of the registration file: what it is and where it is kept.</summary>
public sealed class FirmPaper
{
    private FirmPaper() { }

    public FirmPaper(PaperKind kind, Guid fileId)
    {
        Kind = kind;
        FileId = fileId;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid FirmId { get; internal set; }
    public PaperKind Kind { get; private init; }
    public Guid FileId { get; private init; }
}
