using System.Globalization;
using LincangHousekeeping.Application.Certificates;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Workers;

namespace LincangHousekeeping.TestKit;

public static partial class A
{
    public const string ElderlyCarer = "4-10-01-05";
    public const string HouseholdWorker = "4-10-01-06";

    /// <summary>The first bytes of a picture: enough to be taken for one.</summary>
    private static readonly byte[] s_picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    /// <summary>An identity number that nobody else has in this test run; old Lincang prefix unless said otherwise.</summary>
    public static string IdNumber(string division = "533522", string birth = "19800315", string? order = null)
    {
        var serial = Next();
        var day = order is null ? DateOnly.ParseExact(birth, "yyyyMMdd", CultureInfo.InvariantCulture).AddDays(-(serial / 1000)) : default;
        var seventeen = division + (order is null ? day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : birth)
            + (order ?? (serial % 1000).ToString("000", CultureInfo.InvariantCulture));
        return "0123456789X".Select(check => seventeen + check).First(number => ResidentIdNumber.TryParse(number, Today, out _));
    }

    /// <summary>The form that registers somebody new.</summary>
    public static RegisterWorker.Command Worker(
        string name = "李春兰", string? idNumber = null, string occupation = HouseholdWorker, DateOnly? startedOn = null) => new()
        {
            Once = Guid.CreateVersion7(),
            Name = name,
            IdNumber = idNumber ?? IdNumber(),
            Mobile = Mobile().Value,
            Occupation = occupation,
            EmploymentForm = EmploymentForm.Employee,
            StartedOn = startedOn ?? new DateOnly(2026, 3, 1),
            Consented = true,
        };

    /// <summary>A 22-sign number of Yunnan that nobody else has in this test run.</summary>
    public static string CertificateNumber(int level = 4, int year = 2024) =>
        FormattableString.Invariant($"S000053000001{year % 100:00}{level}{Next():000000}");

    public static SubmitCertificate.Command Certificate(Guid workerId, string? number = null, string occupation = ElderlyCarer, int level = 4) => new()
    {
        Once = Guid.CreateVersion7(),
        WorkerId = workerId,
        Number = number ?? CertificateNumber(level),
        Occupation = occupation,
        Level = level,
        Issuer = "临沧市职业技能鉴定中心",
        IssuedOn = new DateOnly(2024, 6, 18),
        Scan = Scan(),
    };

    public static Application.Files.Upload Scan(byte[]? bytes = null, string name = "证书.png") =>
        new(name, (bytes ?? s_picture).Length, () => new MemoryStream(bytes ?? s_picture));

    /// <summary>As a browser sends it.</summary>
    public static Upload Picture(string name = "证书.png") => new(name, "image/png", s_picture);
}

public static class WorkerGivens
{
    /// <summary>Registers a worker through the use case.</summary>
    public static async Task<Guid> GivenWorker(this Site site, Person clerk, RegisterWorker.Command? form = null) =>
        (await site.Send(form ?? A.Worker(), clerk)).Value.WorkerId;

    /// <summary>Hands a certificate in through the use case and gives back its id.</summary>
    public static async Task<Guid> GivenCertificate(this Site site, Person clerk, Guid workerId, SubmitCertificate.Command? form = null)
    {
        form ??= A.Certificate(workerId);
        var result = await site.Send(form, clerk);
        return result.Succeeded ? form.Once : throw new InvalidOperationException(result.Problems[0].Message);
    }

    /// <summary>The county's human-resources officer.</summary>
    public static Person HumanResources(string county = "530902") => Person.Officer(Department.HumanResources, county);
}
