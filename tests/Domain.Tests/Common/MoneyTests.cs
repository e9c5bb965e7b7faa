using System.Globalization;
using CsCheck;
using LincangHousekeeping.Domain.Common;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Common;

public class MoneyTests
{
    [Theory]
    [InlineData("1500", 150000)]
    [InlineData("1,500.00", 150000)]
    [InlineData("￥1500", 150000)]
    [InlineData("¥ 1，500.5", 150050)]
    [InlineData("１５００元", 150000)]
    [InlineData("0", 0)]
    [InlineData("0.01", 1)]
    [InlineData("007", 700)]
    [InlineData("9999999999.99", Money.MaxFen)]
    public void Amounts_are_read_as_people_type_them(string text, long fen)
    {
        Assert.True(Money.TryParse(text, out var money, out _));
        Assert.Equal(fen, money.Fen);
    }

    [Theory]
    [InlineData("", "请填写")]
    [InlineData("-5", "格式不对")]
    [InlineData("1.234", "格式不对")]
    [InlineData("15,00", "格式不对")]
    [InlineData("1e5", "格式不对")]
    [InlineData("1500\n\0", "格式不对")]
    [InlineData("٣", "格式不对")]
    [InlineData("10000000000", "太大")]
    [InlineData("99999999999999999999999999", "太大")]
    public void A_wrong_amount_is_refused_with_what_is_wrong(string text, string reason)
    {
        Assert.False(Money.TryParse(text, out _, out var said));
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Money_looks_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("¥1,500.00", new Money(150000).ToString());
            Assert.Equal("-¥0.05", (Money.Zero - new Money(5)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_is_printed_reads_back_as_the_same_amount() =>
        Gen.Long[0, Money.MaxFen].Sample(fen => Money.TryParse(new Money(fen).ToString(), out var read) && read.Fen == fen);
}
