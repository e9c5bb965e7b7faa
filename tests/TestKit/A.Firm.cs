using System.Globalization;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;

namespace LincangHousekeeping.TestKit;

/// <summary>Makes valid things; a test states only what it is about.</summary>
public static partial class A
{
    private static int _serial;

    /// <summary>09:00 in China on the day every test begins.</summary>
    public static DateTime Morning => Site.Start.UtcDateTime;

    public static DateOnly Today => ChinaTime.DayOf(Morning);

    /// <summary>A credit code that nobody else has in this test run.</summary>
    public static UnifiedSocialCreditCode CreditCode()
    {
        var serial = Next().ToString("000000000", CultureInfo.InvariantCulture);
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
            .Select(check => UnifiedSocialCreditCode.TryParse("91530902" + serial + check, out var code) ? code : null)
            .First(code => code is not null)!;
    }

    public static MobileNumber Mobile() =>
        MobileNumber.FromStore("138" + Next().ToString("00000000", CultureInfo.InvariantCulture));

    /// <summary>A firm on the register (or, with <paramref name="registered"/> false, waiting for the officer).</summary>
    public static Firm Firm(
        string name = "临沧春风家政服务有限公司", string township = "530902001", string group = "cleaning", string service = "daily-cleaning",
        FirmKinds kinds = FirmKinds.Household, Guid? clerkId = null, bool registered = true,
        OutletKind outlet = OutletKind.Main)
    {
        var details = new FirmDetails(
            CreditCode(), name, kinds, BusinessModel.Employer, group, township, "世纪路 18 号", "0883-2120000", "李春风", "李春风", Mobile(),
            [new FirmService(service, group, 4000, "hour")],
            [new Outlet(outlet, "总店", township, "世纪路 18 号", "0883-2120000")]);
        var firm = Domain.Firms.Firm.Draft(Guid.CreateVersion7(), clerkId ?? Guid.CreateVersion7(), details, Morning);
        firm.AttachPaper(new FirmPaper(PaperKind.BusinessLicence, Guid.CreateVersion7()));
        firm.Submit(new Promise("2026-1", "李春风", Morning), Today.AddDays(7), Morning);
        if (registered)
        {
            firm.Register(null, Guid.CreateVersion7(), Morning);
        }

        return firm;
    }

    private static int Next() => Interlocked.Increment(ref _serial);
}

public static class FirmGivens
{
    /// <summary>Puts a firm into the register and gives it back with its clerk.</summary>
    public static async Task<(Firm Firm, Person Clerk)> GivenFirm(this Site site, Firm? firm = null)
    {
        firm ??= A.Firm();
        await site.Given(firm);
        return (firm, Person.Clerk(firm.Id) with { Id = firm.ClerkId });
    }
}
