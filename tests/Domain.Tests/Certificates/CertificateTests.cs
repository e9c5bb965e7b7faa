using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Certificates;

public class CertificateTests
{
    private static readonly Guid Officer = Guid.CreateVersion7();
    private static readonly DateTime Now = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void What_is_not_in_the_national_register_yet_is_looked_up_again()
    {
        var certificate = ACertificate();
        certificate.WaitForNationalRecord("未查到", Today, Officer, Now, Today.AddDays(28));

        certificate.Verify("查到", Today, Officer, Now);

        Assert.Equal(CertificateStatus.Verified, certificate.Status);
        Assert.Equal(Today.AddDays(28), certificate.VerifyDueOn);
    }

    [Fact]
    public void It_is_decided_once()
    {
        var certificate = ACertificate();
        certificate.Verify("查到", Today, Officer, Now);

        var refused = Assert.Throws<RuleBrokenException>(() => certificate.Reject("重复", Today, Officer, Now));

        Assert.Contains("已有人核验", refused.Message, StringComparison.Ordinal);
        Assert.Equal(CertificateStatus.Verified, certificate.Status);
    }

    [Fact]
    public void A_rejected_one_gives_its_number_free()
    {
        var certificate = ACertificate();

        certificate.Reject("姓名不符", Today, Officer, Now);

        Assert.Null(certificate.NumberInUse);
    }

    [Theory]
    [InlineData("2024-06-17")]
    [InlineData("2026-11-24")]
    public void It_is_looked_up_between_issue_and_today(string day)
    {
        var checkedOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Throws<RuleBrokenException>(() => ACertificate().Verify("查到", checkedOn, Officer, Now));
    }

    [Fact]
    public void Level_and_year_agree_with_the_number()
    {
        Assert.Throws<RuleBrokenException>(() => ACertificate(level: 3));
        Assert.Throws<RuleBrokenException>(() => ACertificate(issuedOn: new DateOnly(2023, 12, 31)));
    }

    private static Certificate ACertificate(int level = 4, DateOnly? issuedOn = null) => Certificate.Submit(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "530902", CertificateNumber.FromStore("S000053000001244000001"), "4-10-01-05",
        level, "临沧市职业技能鉴定中心", issuedOn ?? new DateOnly(2024, 6, 18), Guid.CreateVersion7(), Today.AddDays(7), Now);
}
