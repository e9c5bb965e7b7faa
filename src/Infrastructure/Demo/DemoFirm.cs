using System.Globalization;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Application.Firms;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Files;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.Reviews;
using LincangHousekeeping.Domain.Workers;

namespace LincangHousekeeping.Infrastructure.Demo;

/// <summary>
/// One invented firm with everything that happened to it, made by the same verbs of the domain that the site uses, one act after
/// another in time; the facts come from the same <see cref="FactOf"/>. So the rules hold for invented data, too.
/// </summary>
internal sealed class DemoFirm
{
    private const int MonthsBack = 24;

    private readonly DemoContext _context;
    private readonly DemoRows _rows;
    private readonly Firm _firm;
    private readonly string _county;
    private readonly ServiceGroup _group;
    private readonly DateOnly _registeredOn;
    private readonly DemoQuality _quality;
    private readonly List<(ScoringFact Fact, Guid SourceId)> _facts = [];
    private readonly List<(Worker Worker, DateOnly Since)> _staff = [];

    public DemoFirm(DemoContext context, DemoRows rows, int number, FirmStatus status, DemoQuality quality, Guid clerkId)
    {
        _context = context;
        _rows = rows;
        _quality = quality;
        var random = context.Random;
        var county = context.Reference.Divisions.Counties[number % context.Reference.Divisions.Counties.Count];
        _county = county.Code;
        var groups = context.Reference.ServiceCategories.Groups;
        _group = groups[number / 3 % groups.Count];
        var township = random.ListItem(context.Reference.Divisions.TownshipsOf(_county).ToList());
        _registeredOn = status == FirmStatus.Registered ? context.Today.AddMonths(-MonthsBack).AddDays(-random.Int(10, 600)) : context.Today.AddDays(-random.Int(1, 12));
        var drafted = DemoContext.At(_registeredOn.AddDays(-9), 10);
        _firm = Firm.Draft(Guid.CreateVersion7(drafted), clerkId, Details(county, township.Code, number), drafted);
        Acted(clerkId, drafted);
        _rows.Firms.Add(_firm);
        Attach(PaperKind.BusinessLicence, "营业执照", drafted);
        GoThroughReview(status, clerkId);
    }

    public void Hire(int count)
    {
        var random = _context.Random;
        string[] occupations = _group.Code switch
        {
            "elderly" or "institution" or "day-care" => ["4-10-01-05", "4-10-01-05", "4-10-01-05", "4-10-01-06"],
            "mother-baby" => ["4-10-01-02", "4-10-01-06"],
            "cleaning" or "organising" => ["4-09-08-01", "4-10-01-06"],
            "repair-move" => ["4-12-03-01", "4-09-08-01"],
            _ => ["4-10-01-06", "4-10-01-06", "4-10-01-05"],
        };
        for (var i = 0; i < count; i++)
        {
            var since = _registeredOn.AddDays(random.Int(1, 200));
            var at = DemoContext.At(since, 9, i % 60);
            var idNumber = _context.People.IdNumber();
            var worker = Worker.Register(
                Guid.CreateVersion7(at), _context.People.Name(), idNumber, _context.Index.OfIdNumber(idNumber), _context.People.Mobile(),
                new Consent("2026-1", at), at);
            var occupation = random.ArrayElement(occupations);
            var form = _firm.Model switch
            {
                BusinessModel.Employer => EmploymentForm.Employee,
                BusinessModel.Agency => EmploymentForm.Placed,
                _ => EmploymentForm.OnPlatform,
            };
            worker.StartAt(_firm.Id, occupation, form, since);
            _rows.Workers.Add(worker);
            _rows.Acted(worker, _firm.ClerkId, at, _context.Size.Cases);
            _facts.Add((FactOf.Staff(worker.Id, occupation, active: true, since, [], _context.Reference, at), worker.Id));
            Certify(worker, occupation, since);
            if (i > 3 && random.Double() < 0.06)
            {
                var left = Earlier(since.AddDays(random.Int(60, 500)));
                worker.LeaveFrom(_firm.Id, left);
                var leftAt = DemoContext.At(left, 17);
                _rows.Acted(worker, _firm.ClerkId, leftAt, _context.Size.Cases);
                _facts.Add((FactOf.Staff(worker.Id, "", active: false, left, [], _context.Reference, leftAt), worker.Id));
            }
            else
            {
                _staff.Add((worker, since));
            }
        }
    }

    /// <summary>Contracts with visits over the last two years; of the completed ones some customers answer.</summary>
    public void Serve(int contracts, int reviews)
    {
        var random = _context.Random;
        var active = contracts * 8 / 100;
        var households = Math.Max(1, contracts * 8 / 10);
        for (var i = 0; i < contracts; i++)
        {
            var (worker, since) = _staff[random.Int(0, _staff.Count - 1)];
            var service = random.ListItem(_firm.Services.ToList());
            var stillActive = i < active;
            var length = service.Unit is "26-days" or "month" ? random.Int(26, 90) : random.Int(0, 20);
            var latest = _context.Today.AddDays(stillActive ? -2 : -(length + 14));
            var earliest = _context.Today.AddMonths(-MonthsBack) < since ? since : _context.Today.AddMonths(-MonthsBack);
            var starts = stillActive ? latest.AddDays(-random.Int(0, 10)) : earliest.AddDays(random.Int(0, Math.Max(0, latest.DayNumber - earliest.DayNumber)));
            var ends = stillActive ? _context.Today.AddDays(20 + length) : starts.AddDays(length);
            var at = DemoContext.At(starts.AddDays(-1), 9 + (i % 8), random.Int(0, 59), random.Int(0, 59));
            var customer = Customer(i % households);
            var contract = ServiceContract.Sign(
                Guid.CreateVersion7(at), _context.NextNumber("HT", _county, starts.AddDays(-1)), _firm.Id, worker.Id,
                new ContractTerms(service.Service, service.Group, starts, ends, new Money(service.PriceFen ?? 20_000), service.Unit,
                    random.Double() < _quality.ModelText, random.Double() < _quality.Insured),
                customer, "", at);
            _rows.Contracts.Add(contract);
            Visit(contract, starts, stillActive ? _context.Today.AddDays(-1) : ends, length);
            if (!stillActive)
            {
                Complete(contract, ends, answered: i - active < reviews);
            }

            _rows.Acted(contract, _firm.ClerkId, at, keep: false);
        }
    }

    public void Complain(int count)
    {
        for (var i = 0; i < count; i++)
        {
            DemoComplaint.Make(_context, _rows, _firm, _facts, _quality);
        }
    }

    /// <summary>Appends the facts in the order in which they were recorded and computes the score.</summary>
    public void Close(Standing standing)
    {
        if (_firm.Status != FirmStatus.Registered)
        {
            return;
        }

        if (standing != Standing.Good)
        {
            var decidedOn = _context.Today.AddDays(-20);
            var officer = Officer(Department.MarketRegulation);
            _firm.RecordStanding(standing, "临市监处罚〔2026〕18号", officer, decidedOn);
            var at = DemoContext.At(decidedOn, 16);
            _facts.Add((FactOf.Standing(Acted(officer, at).OfType<FirmStandingChanged>().Single(), at), _firm.Id));
        }

        var record = CreditRecord.Open(_firm.Id, _firm.CountyCode, _firm.TownshipCode);
        foreach (var (fact, source) in _facts.OrderBy(f => f.Fact.RecordedAt).ThenBy(f => f.Fact.Key, StringComparer.Ordinal))
        {
            _rows.Facts.Add(record.Append(fact, source, _context.Rules.Version));
        }

        record.Keep(Evidence.From(_facts.Select(f => f.Fact), _context.Rules, _context.Today), _context.Rules, _context.Today);
        _rows.Records.Add(record);
    }

    private FirmDetails Details(County county, string township, int number)
    {
        var random = _context.Random;
        var place = county.ShortName.TrimEnd('区', '县');
        var trade = _group.Kinds.HasFlag(FirmKinds.ElderlyCare) ? random.ArrayElement(["养老服务有限公司", "居家养老服务中心", "康养服务有限公司"])
            : random.ArrayElement(["家政服务有限公司", "家庭服务有限公司", "家政服务部"]);
        var name = $"{place}{DemoTexts.FirmNames[number % DemoTexts.FirmNames.Length]}{(number < 160 ? "" : (number / 20).ToString(CultureInfo.InvariantCulture) + "号")}{trade}";
        var head = _context.People.Name().Value;
        var phone = "0883-" + random.Int(2_100_000, 7_999_999).ToString(CultureInfo.InvariantCulture);
        var street = Street();
        List<Outlet> outlets = [new(OutletKind.Main, "总店", township, street, phone)];
        var townships = _context.Reference.Divisions.TownshipsOf(county.Code).ToList();
        for (var i = 0; i < random.Int(0, 3); i++)
        {
            outlets.Add(new Outlet(random.ArrayElement([OutletKind.Branch, OutletKind.RecordedAddress, OutletKind.ServicePoint]),
                $"第 {i + 1} 服务点", random.ListItem(townships).Code, Street(), phone));
        }

        var groups = _context.Reference.ServiceCategories.Groups.Where(g => (g.Kinds & _group.Kinds) != 0).ToList();
        var services = _group.Services.Concat(random.ListItem(groups).Services.Take(2)).DistinctBy(s => s.Code)
            .Select(s => new FirmService(s.Code, s.Group, Price(s.Units[0]), s.Units[0])).ToList();
        return new FirmDetails(
            _context.People.CreditCode(county.Code, number), name, _group.Kinds, random.Enum<BusinessModel>(), _group.Code, township, street, phone,
            head, head, _context.People.Mobile(), services, outlets);
    }

    private void GoThroughReview(FirmStatus status, Guid clerkId)
    {
        if (status == FirmStatus.Draft)
        {
            return;
        }

        var submitted = DemoContext.At(_registeredOn.AddDays(-7), 15);
        var due = _context.Reference.DueOn(TimeLimitKeys.RegistrationReview, _registeredOn.AddDays(-7));
        _firm.Submit(new Promise(PromiseText.Version, _firm.LegalRepresentative, submitted), due, submitted);
        Acted(clerkId, submitted);
        var decided = DemoContext.At(_registeredOn, 11);
        var officer = Officer(Department.Commerce);
        switch (status)
        {
            case FirmStatus.Registered:
                _firm.Register(null, officer, decided);
                _facts.Add((FactOf.Registration(Acted(officer, decided).OfType<FirmRegistered>().Single(), decided), _firm.Id));
                break;
            case FirmStatus.Returned:
                _firm.AskForPapers("请补充：1. 经营场所使用证明；2. 服务项目价格表。", officer, decided);
                Acted(officer, decided);
                break;
            case FirmStatus.Refused:
                _firm.Refuse("营业执照经营范围不含家政或养老服务，请先办理变更登记。", officer, decided);
                Acted(officer, decided);
                break;
        }
    }

    private void Certify(Worker worker, string occupation, DateOnly since)
    {
        var random = _context.Random;
        var required = _context.Reference.MandatoryPapers.For(occupation, _context.Today).Count > 0;
        var levels = _context.Reference.Occupations.Find(occupation)!.Levels;
        if (levels.Count == 0 || random.Double() > (required ? _quality.Certified : 0.35))
        {
            return;
        }

        var level = random.Double() < 0.7 ? levels[0] : levels[Math.Min(1, levels.Count - 1)];
        var issued = Earlier(since.AddDays(-random.Int(30, 1200)));
        var wellRun = required && _quality.Certified > 1;
        var recent = random.Double() < 0.12 && !wellRun;
        var handedIn = recent ? _context.Today.AddDays(-random.Int(1, 6)) : Earlier(since.AddDays(random.Int(2, 20)));
        var at = DemoContext.At(handedIn, 10, random.Int(0, 59));
        var id = Guid.CreateVersion7(at);
        var scan = StoredFile.Of(FilePurpose.CertificateScan, id, "职业技能等级证书.pdf", "application/pdf", DemoFiles.Bytes.Length, DemoFiles.Sha256, at);
        if (_context.Size.Cases)
        {
            _rows.Files.Add(scan);
        }

        var certificate = Certificate.Submit(
            id, worker.Id, _firm.Id, _county, _context.People.CertificateNumber(level, issued.Year), occupation, level,
            "云南省职业技能鉴定（评价）机构", issued, scan.Id, _context.Reference.DueOn(TimeLimitKeys.CertificateVerify, handedIn), at);
        _rows.Acted(certificate, _firm.ClerkId, at, _context.Size.Cases);
        _rows.Certificates.Add(certificate);
        if (recent)
        {
            return;
        }

        var checkedOn = _context.WorkingDayAfter(handedIn, 2);
        var checkedAt = DemoContext.At(checkedOn, 15, random.Int(0, 59));
        var officer = Officer(Department.HumanResources);
        var luck = random.Double();
        if (luck < 0.05 && !wellRun)
        {
            certificate.Reject("全国联网查询查不到该编号，证书照片与编号不符。", checkedOn, officer, checkedAt);
        }
        else if (luck < 0.1 && !wellRun)
        {
            certificate.WaitForNationalRecord("全国联网暂未查到，等待数据更新。", checkedOn, officer, checkedAt);
        }
        else
        {
            certificate.Verify("全国联网查询一致：姓名、职业、等级相符。", checkedOn, officer, checkedAt);
            _facts.Add((FactOf.Staff(worker.Id, occupation, active: true, checkedOn, [certificate], _context.Reference, checkedAt), worker.Id));
        }

        _rows.Acted(certificate, officer, checkedAt, _context.Size.Cases);
    }

    private void Visit(ServiceContract contract, DateOnly from, DateOnly until, int length)
    {
        var random = _context.Random;
        var proven = random.Double() < _quality.SignedIn;
        var times = length > 25 ? 3 : random.Int(1, 3);
        for (var i = 0; i < times; i++)
        {
            var on = from.AddDays((until.DayNumber - from.DayNumber) * i / times);
            var count = length > 25 ? Math.Clamp(length / times, 1, 31) : 1;
            var at = DemoContext.At(on, 18, random.Int(0, 59), random.Int(0, 59));
            contract.RecordVisit(Guid.CreateVersion7(at), on, count, proven && i == 0, on);
            _facts.Add((FactOf.Visits(contract.TakeEvents().OfType<VisitRecorded>().Single(), at), contract.Id));
        }
    }

    private void Complete(ServiceContract contract, DateOnly on, bool answered)
    {
        var random = _context.Random;
        var at = DemoContext.At(on, 20, random.Int(0, 59), random.Int(0, 59));
        contract.Complete(on, at);
        _facts.Add((FactOf.Order(contract.TakeEvents().OfType<ContractCompleted>().Single(), at), contract.Id));
        var invitation = Invitation.Send(
            contract.Id, _firm.Id, _context.Index.Of(BlindIndexPurpose.InvitationToken, contract.Id.ToString()),
            _context.Reference.DueOn(TimeLimitKeys.ReviewInvitation, on), at);
        invitation.TakeEvents();
        _rows.Invitations.Add(invitation);
        if (!answered)
        {
            return;
        }

        var answeredAt = DemoContext.At(on.AddDays(random.Int(1, 12)), random.Int(8, 22), random.Int(0, 59), random.Int(0, 59));
        var again = random.Double() < _quality.WouldUseAgain;
        bool? Aspect() => random.Double() < 0.2 ? null : random.Double() < _quality.WouldUseAgain;
        var review = Review.Answer(
            invitation.Id, _firm.Id, contract.WorkerId, contract.Id, contract.ReviewerKey, contract.HouseholdKey, again,
            new Aspects(Aspect(), Aspect(), Aspect(), Aspect()), random.ArrayElement(again ? DemoTexts.Praise : DemoTexts.Blame),
            contract.HasProvenVisit ? AnswerEvidence.Visit : AnswerEvidence.Contract, answeredAt);
        _facts.Add((FactOf.Answer(review.TakeEvents().OfType<ReviewAnswered>().Single(), answeredAt), review.Id));
        if (random.Double() < (again ? 0.25 : 0.6))
        {
            review.ReplyWith(random.ArrayElement(DemoTexts.Replies), answeredAt.AddHours(20));
            review.TakeEvents();
        }

        _rows.Reviews.Add(review);
    }

    private Customer Customer(int household)
    {
        var mobile = MobileNumber.FromStore("189" + Math.Abs(HashCode(_firm.Code.Value, household) % 100_000_000).ToString("00000000", CultureInfo.InvariantCulture));
        var street = FormattableString.Invariant($"{DemoTexts.Streets[household % DemoTexts.Streets.Length]} {household + 1} 号");
        return new Customer(
            _context.People.Name(), mobile, new PrivateText(street), _firm.TownshipCode, _context.Index.OfMobile(mobile),
            Application.Contracts.ContractParties.OfHousehold(_context.Index, _firm.TownshipCode, _firm.Code.Value + street));
    }

    /// <summary>The same in every run, unlike <see cref="object.GetHashCode"/>.</summary>
    private static int HashCode(string text, int number) => text.Aggregate(number * 31, (hash, sign) => unchecked((hash * 131) + sign)) & int.MaxValue;

    private void Attach(PaperKind kind, string name, DateTime at)
    {
        var file = StoredFile.Of(FilePurpose.FirmPaper, _firm.Id, name + ".pdf", "application/pdf", DemoFiles.Bytes.Length, DemoFiles.Sha256, at);
        if (_context.Size.Cases)
        {
            _rows.Files.Add(file);
        }

        _firm.AttachPaper(new FirmPaper(kind, file.Id));
    }

    private IReadOnlyList<IDomainEvent> Acted(Guid actor, DateTime at) => _rows.Acted(_firm, actor, at, _context.Size.Cases);

    private Guid Officer(Department department) => _context.Officers[(department, _county)];

    private DateOnly Earlier(DateOnly day) => day < _context.Today ? day : _context.Today.AddDays(-1);

    private string Street() => FormattableString.Invariant($"{_context.Random.ArrayElement(DemoTexts.Streets)} {_context.Random.Int(1, 200)} 号");

    private long Price(string unit) => 100L * unit switch
    {
        "hour" => _context.Random.Int(25, 60),
        "26-days" or "month" => _context.Random.Int(28, 88) * 100,
        "day" or "half-day" => _context.Random.Int(120, 300),
        "square-metre" => _context.Random.Int(5, 12),
        "year" or "order" => _context.Random.Int(200, 900),
        "meal" => _context.Random.Int(8, 20),
        _ => _context.Random.Int(60, 260),
    };
}

/// <summary>How good an invented firm really is; the grades follow from it.</summary>
internal sealed record DemoQuality(
    double WouldUseAgain, double Certified, double SignedIn, double ModelText, double Insured, double Complaints, double Upheld)
{
    public static readonly DemoQuality Excellent = new(0.985, 1.01, 0.85, 0.97, 0.95, 0.08, 0.3);
    public static readonly DemoQuality Good = new(0.92, 0.95, 0.6, 0.8, 0.7, 0.6, 0.5);
    public static readonly DemoQuality Fair = new(0.78, 0.75, 0.45, 0.5, 0.4, 1.6, 0.7);
    public static readonly DemoQuality Poor = new(0.3, 0.4, 0.3, 0.1, 0.1, 6, 0.9);

    /// <summary>Of ten firms three are excellent, four good, two fair, one poor.</summary>
    public static DemoQuality Of(int number) => (number % 10) switch
    {
        0 or 3 or 7 => Excellent,
        5 or 9 => Fair,
        6 => Poor,
        _ => Good,
    };
}
