using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Contracts;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Contracts;

public class ServiceContractTests
{
    private static readonly DateTime Morning = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void A_contract_cannot_end_before_it_starts() => Refused("结束日期", () => Sign(Today, Today.AddDays(-1)));

    [Fact]
    public void A_contract_has_a_price() => Refused("价格", () => Sign(Today, Today, priceFen: 0));

    [Fact]
    public void A_proven_visit_proves_the_contract()
    {
        var contract = Sign(Today.AddDays(-3), Today);

        contract.RecordVisit(Guid.CreateVersion7(), Today.AddDays(-1), 2, signedIn: false, Today);
        Assert.False(contract.HasProvenVisit);
        contract.RecordVisit(Guid.CreateVersion7(), Today, 1, signedIn: true, Today);

        Assert.True(contract.HasProvenVisit);
        Assert.Equal(3, contract.VisitCount);
        Assert.Equal(2, contract.TakeEvents().OfType<VisitRecorded>().Count());
    }

    [Theory]
    [InlineData(-4, 1, "合同期限")]
    [InlineData(1, 1, "不能晚于今天")]
    [InlineData(0, 0, "次数")]
    [InlineData(0, 32, "次数")]
    public void Visits_happen_within_the_period_and_before_tomorrow(int day, int count, string reason)
    {
        var contract = Sign(Today.AddDays(-3), Today.AddDays(3));

        Refused(reason, () => contract.RecordVisit(Guid.CreateVersion7(), Today.AddDays(day), count, signedIn: false, Today));

        Assert.Equal(0, contract.VisitCount);
    }

    [Fact]
    public void Five_wrong_codes_lock_the_code()
    {
        var contract = Sign(Today, Today);

        for (var i = 0; i < ServiceContract.SignInTriesMax; i++)
        {
            Assert.False(contract.SignInIsLocked);
            contract.CountWrongSignIn();
        }

        Assert.True(contract.SignInIsLocked);
    }

    [Fact]
    public void A_contract_without_a_visit_cannot_be_completed() => Refused("上门服务", () => Sign(Today, Today).Complete(Today, Morning));

    [Fact]
    public void A_completed_contract_takes_no_more_visits_and_is_not_completed_again()
    {
        var contract = Sign(Today, Today);
        contract.RecordVisit(Guid.CreateVersion7(), Today, 1, signedIn: false, Today);
        contract.Complete(Today, Morning);

        Refused("已经完成", () => contract.RecordVisit(Guid.CreateVersion7(), Today, 1, signedIn: false, Today));
        Refused("已经完成", () => contract.Complete(Today, Morning));

        var completed = Assert.Single(contract.TakeEvents().OfType<ContractCompleted>());
        Assert.Equal((true, false), (completed.OnModelText, completed.Insured));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_contract_ends_between_its_start_and_today(int day)
    {
        var contract = Sign(Today, Today.AddDays(5));
        contract.RecordVisit(Guid.CreateVersion7(), Today, 1, signedIn: false, Today);

        Refused("完成日期", () => contract.Complete(Today.AddDays(day), Morning));
    }

    private static void Refused(string reason, Action act) =>
        Assert.Contains(reason, Assert.Throws<RuleBrokenException>(act).Message, StringComparison.Ordinal);

    private static ServiceContract Sign(DateOnly startsOn, DateOnly endsOn, long priceFen = 150_000) => ServiceContract.Sign(
        Guid.CreateVersion7(), "HT530902-20261123-0001", Guid.CreateVersion7(), Guid.CreateVersion7(),
        new ContractTerms("daily-cleaning", "cleaning", startsOn, endsOn, new Money(priceFen), "visit", OnModelText: true, Insured: false),
        new Customer(
            PersonName.FromStore("张桂芳"), MobileNumber.FromStore("13800000001"), new PrivateText("世纪路 66 号"), "530902001", "r", "h"),
        "code", Morning);
}
