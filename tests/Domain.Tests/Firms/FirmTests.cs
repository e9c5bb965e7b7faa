using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Firms;

public sealed class FirmTests
{
    private static readonly DateTime Morning = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Due = new(2026, 11, 30);
    private static readonly Guid Officer = Guid.CreateVersion7();

    [Fact]
    public void A_complete_draft_can_be_submitted_and_registered()
    {
        var firm = Submitted();

        firm.Register(null, Officer, Morning);

        Assert.Equal(FirmStatus.Registered, firm.Status);
        Assert.Null(firm.ReviewDueOn);
        Assert.Contains(firm.TakeEvents(), e => e is FirmRegistered { CountyCode: "530902", MainService: "cleaning" });
    }

    [Fact]
    public void An_incomplete_draft_says_what_is_missing_and_stays_a_draft()
    {
        var firm = Firm.Draft(Guid.CreateVersion7(), Guid.CreateVersion7(), Details() with { Street = "", Outlets = [] }, Morning);

        var broken = Assert.Throws<RuleBrokenException>(() => firm.Submit(Promise(), Due, Morning));

        Assert.Contains("住所地址、经营网点、营业执照", broken.Message, StringComparison.Ordinal);
        Assert.Equal(FirmStatus.Draft, firm.Status);
    }

    [Fact]
    public void The_main_service_must_be_one_that_is_offered()
    {
        var firm = Firm.Draft(Guid.CreateVersion7(), Guid.CreateVersion7(), Details() with { MainService = "elderly" }, Morning);

        Assert.Contains(firm.Gaps(), gap => gap.StartsWith("主营服务", StringComparison.Ordinal));
    }

    [Fact]
    public void Papers_are_asked_for_only_once()
    {
        var firm = Submitted();
        firm.AskForPapers("请补充网点租赁合同。", Officer, Morning);
        firm.Revise(Details() with { Street = "世纪路 20 号" });
        firm.Submit(Promise(), Due, Morning);

        var broken = Assert.Throws<RuleBrokenException>(() => firm.AskForPapers("还有别的。", Officer, Morning));

        Assert.StartsWith("已经一次性告知过", broken.Message, StringComparison.Ordinal);
        Assert.Equal(FirmStatus.Submitted, firm.Status);
    }

    [Fact]
    public void Nothing_can_be_changed_while_the_officer_has_it()
    {
        var firm = Submitted();

        Assert.Throws<RuleBrokenException>(() => firm.Revise(Details()));
        Assert.Throws<RuleBrokenException>(() => firm.Submit(Promise(), Due, Morning));
    }

    [Fact]
    public void A_decided_registration_cannot_be_decided_again()
    {
        var firm = Submitted();
        firm.Refuse("经营范围不含家政服务。", Officer, Morning);

        Assert.Throws<RuleBrokenException>(() => firm.Register(null, Officer, Morning));
    }

    [Fact]
    public void A_code_with_a_wrong_check_sign_needs_the_officers_reason()
    {
        Assert.True(UnifiedSocialCreditCode.TryParseWithoutCheck("91530902MA6TEJT01E", out var code, out _));
        var firm = Submitted(Details() with { Code = code });

        Assert.Throws<RuleBrokenException>(() => firm.Register(" ", Officer, Morning));
        firm.Register("已核对营业执照原件。", Officer, Morning);

        Assert.Equal("已核对营业执照原件。", firm.CodeOverrideReason);
    }

    private static Firm Submitted(FirmDetails? details = null)
    {
        var firm = Firm.Draft(Guid.CreateVersion7(), Guid.CreateVersion7(), details ?? Details(), Morning);
        firm.AttachPaper(new FirmPaper(PaperKind.BusinessLicence, Guid.CreateVersion7()));
        firm.Submit(Promise(), Due, Morning);
        return firm;
    }

    private static Promise Promise() => new("2026-1", "李春风", Morning);

    private static FirmDetails Details() => new(
        UnifiedSocialCreditCode.FromStore("91530902MA6TEJT01D"), "临沧春风家政服务有限公司", FirmKinds.Household, BusinessModel.Employer,
        "cleaning", "530902001", "世纪路 18 号", "0883-2120000", "李春风", "李春风", MobileNumber.FromStore("13800000001"),
        [new FirmService("daily-cleaning", "cleaning", 4000, "hour")],
        [new Outlet(OutletKind.Main, "总店", "530902001", "世纪路 18 号", "0883-2120000")]);
}
