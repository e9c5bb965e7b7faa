using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;

namespace LincangHousekeeping.Domain.Firms;

/// <summary>
/// A household-service (家政) or elderly-care (养老) firm, from its first draft to the public register.
/// Draft → Submitted → (Returned once → Submitted) → Registered or Refused.
/// </summary>
public sealed class Firm : Entity
{
    public const int NameMaxLength = 100;
    public const int StreetMaxLength = 120;
    public const int PhoneMaxLength = 20;
    public const int ReasonMaxLength = 500;

    private readonly List<FirmService> _services = [];
    private readonly List<Outlet> _outlets = [];
    private readonly List<FirmPaper> _papers = [];

    private Firm() { }

    public UnifiedSocialCreditCode Code { get; private set; } = null!;

    /// <summary>Why an officer accepted a code whose check sign is wrong (early codes exist that break GB 32100).</summary>
    public string? CodeOverrideReason { get; private set; }

    public string Name { get; private set; } = "";
    public FirmKinds Kinds { get; private set; }
    public BusinessModel? Model { get; private set; }

    /// <summary>Code of the main service group; it chooses the priors of the score.</summary>
    public string MainService { get; private set; } = "";

    public string CountyCode { get; private set; } = "";
    public string TownshipCode { get; private set; } = "";
    public string Street { get; private set; } = "";
    public string Phone { get; private set; } = "";
    public string LegalRepresentative { get; private set; } = "";
    public string ContactName { get; private set; } = "";
    public MobileNumber? ContactMobile { get; private set; }

    /// <summary>The account that filed the registration and acts for the firm.</summary>
    public Guid ClerkId { get; private init; }

    public FirmStatus Status { get; private set; }
    public Promise? Promise { get; private set; }
    public DateTime CreatedAt { get; private init; }
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Last day for the officer's answer; empty while the firm has the turn.</summary>
    public DateOnly? ReviewDueOn { get; private set; }

    /// <summary>What the one-time notice (一次性告知) asked for; a second notice is not allowed.</summary>
    public string? MissingPapers { get; private set; }
    public DateTime? ReturnedAt { get; private set; }

    public DateTime? DecidedAt { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public string? DecisionReason { get; private set; }

    public Standing Standing { get; private set; } = Standing.Good;
    public string? StandingDocument { get; private set; }

    public IReadOnlyCollection<FirmService> Services => _services;
    public IReadOnlyCollection<Outlet> Outlets => _outlets;
    public IReadOnlyCollection<FirmPaper> Papers => _papers;

    public bool ClerkMayEdit => Status is FirmStatus.Draft or FirmStatus.Returned;

    /// <summary>Opens a draft for the clerk. <paramref name="id"/> is the form's own key, so that a repeated form opens one draft.</summary>
    public static Firm Draft(Guid id, Guid clerkId, FirmDetails details, DateTime at)
    {
        var firm = new Firm { Id = id, ClerkId = clerkId, CreatedAt = at, Status = FirmStatus.Draft };
        firm.Take(details);
        firm.Raise(new FirmDrafted(firm.Id));
        return firm;
    }

    /// <summary>Replaces what the clerk typed while the draft is hers.</summary>
    public void Revise(FirmDetails details)
    {
        Rule.Require(ClerkMayEdit, "申请已提交，审核期间不能修改。");
        Take(details);
        Raise(new FirmRevised(Id));
    }

    /// <summary>What still has to be filled in before the draft can be submitted, in words.</summary>
    public IReadOnlyList<string> Gaps()
    {
        (bool Missing, string Name)[] parts =
        [
            (Kinds == FirmKinds.None, "企业类别"),
            (Model is null, "经营模式"),
            (_services.Count == 0, "服务项目"),
            (!_services.Exists(s => s.Group == MainService), "主营服务（要在所选服务项目之内）"),
            (TownshipCode.Length == 0, "住所所在乡镇（街道）"),
            (Street.Length == 0, "住所地址"),
            (Phone.Length == 0, "服务电话"),
            (LegalRepresentative.Length == 0, "法定代表人"),
            (ContactName.Length == 0, "联系人"),
            (ContactMobile is null, "联系人手机"),
            (_outlets.Count == 0, "经营网点"),
            (!_papers.Exists(p => p.Kind == PaperKind.BusinessLicence), "营业执照（或登记证书）扫描件"),
        ];
        return [.. parts.Where(p => p.Missing).Select(p => p.Name)];
    }

    public void AttachPaper(FirmPaper paper)
    {
        Rule.Require(ClerkMayEdit, "申请已提交，审核期间不能补充材料。");
        paper.FirmId = Id;
        _papers.Add(paper);
    }

    /// <summary>Signs the promise and hands the draft to the county commerce bureau.</summary>
    public void Submit(Promise promise, DateOnly reviewDueOn, DateTime at)
    {
        Rule.Require(ClerkMayEdit, "这份申请已经提交过了。");
        Rule.Require(Gaps().Count == 0, "申请还没有填完：" + string.Join("、", Gaps()) + "。");
        Promise = promise;
        SubmittedAt = at;
        ReviewDueOn = reviewDueOn;
        Status = FirmStatus.Submitted;
        Raise(new FirmSubmitted(Id, CountyCode));
    }

    /// <summary>The one-time notice of missing papers (一次性告知补正).</summary>
    public void AskForPapers(string missing, Guid officerId, DateTime at)
    {
        RequireUnderReview();
        Rule.Require(ReturnedAt is null, "已经一次性告知过，不能再次要求补正；请受理或说明不予登记的理由。");
        MissingPapers = missing;
        ReturnedAt = at;
        ReviewDueOn = null;
        Status = FirmStatus.Returned;
        Raise(new FirmReturned(Id, officerId));
    }

    /// <summary>Puts the firm on the public register.</summary>
    public void Register(string? codeOverrideReason, Guid officerId, DateTime at)
    {
        RequireUnderReview();
        Rule.Require(Code.CheckSignIsRight || !string.IsNullOrWhiteSpace(codeOverrideReason),
            "统一社会信用代码的校验位不符，核对营业执照原件后请写明核准理由。");
        CodeOverrideReason = Code.CheckSignIsRight ? null : codeOverrideReason;
        Decide(FirmStatus.Registered, null, officerId, at);
        Raise(new FirmRegistered(Id, MainService, CountyCode, TownshipCode));
    }

    public void Refuse(string reason, Guid officerId, DateTime at)
    {
        RequireUnderReview();
        Decide(FirmStatus.Refused, reason, officerId, at);
        Raise(new FirmRefused(Id, officerId));
    }

    /// <summary>Records what another authority decided on the firm's licence or listing (gate G1 of the score).</summary>
    public void RecordStanding(Standing standing, string document, Guid officerId, DateOnly decidedOn)
    {
        Rule.Require(Status == FirmStatus.Registered, "只有登记在册的企业可以记录主体状态。");
        Rule.Require(standing != Standing, "主体状态没有变化。");
        Standing = standing;
        StandingDocument = document;
        Raise(new FirmStandingChanged(Id, standing, document, officerId, decidedOn));
    }

    private void RequireUnderReview() =>
        Rule.Require(Status == FirmStatus.Submitted, "这份申请已有人处理，请刷新后查看结果。");

    private void Decide(FirmStatus status, string? reason, Guid officerId, DateTime at)
    {
        Status = status;
        DecisionReason = reason;
        DecidedBy = officerId;
        DecidedAt = at;
        ReviewDueOn = null;
    }

    private void Take(FirmDetails details)
    {
        Code = details.Code;
        Name = details.Name;
        Kinds = details.Kinds;
        Model = details.Model;
        MainService = details.MainService;
        CountyCode = details.TownshipCode.Length == 0 ? "" : details.TownshipCode[..6];
        TownshipCode = details.TownshipCode;
        Street = details.Street;
        Phone = details.Phone;
        LegalRepresentative = details.LegalRepresentative;
        ContactName = details.ContactName;
        ContactMobile = details.ContactMobile;
        Keep(_services, details.Services, (a, b) => a.SameAs(b));
        Keep(_outlets, details.Outlets, (a, b) => a.SameAs(b));
        _services.ForEach(s => s.FirmId = Id);
        _outlets.ForEach(o => o.FirmId = Id);
    }

    private static void Keep<T>(List<T> mine, IReadOnlyList<T> wanted, Func<T, T, bool> same)
    {
        mine.RemoveAll(m => !wanted.Any(w => same(m, w)));
        mine.AddRange(wanted.Where(w => !mine.Any(m => same(m, w))).ToArray());
    }
}

/// <summary>What the clerk fills in, parsed before it gets here. A draft may leave open everything but code and name.</summary>
public sealed record FirmDetails(
    UnifiedSocialCreditCode Code, string Name, FirmKinds Kinds, BusinessModel? Model, string MainService,
    string TownshipCode, string Street, string Phone, string LegalRepresentative, string ContactName, MobileNumber? ContactMobile,
    IReadOnlyList<FirmService> Services, IReadOnlyList<Outlet> Outlets);
