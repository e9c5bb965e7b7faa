using CsCheck;
using LincangHousekeeping.Domain.Common;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Common;

public class MobileNumberTests
{
    private static readonly Gen<string> Numbers =
        from second in Gen.Int[3, 9]
        from rest in Gen.Int[0, 999_999_999]
        select $"1{second}{rest:000000000}";

    [Theory]
    [InlineData("13800138000")]
    [InlineData("+86 138 0013 8000")]
    [InlineData("+86-138-0013-8000")]
    [InlineData("0086 13800138000")]
    [InlineData("8613800138000")]
    [InlineData("１３８００１３８０００")]
    [InlineData("\u202A138\u00A00013\u00A08000\u202C")]
    public void Every_way_of_writing_it_is_the_same_number(string text)
    {
        Assert.True(MobileNumber.TryParse(text, out var number, out _));
        Assert.Equal("13800138000", number.Value);
        Assert.Equal("138****8000", number.ToString());
    }

    [Theory]
    [InlineData(null, "请填写")]
    [InlineData("1380013800", "现在是 10 位")]
    [InlineData("12800138000", "13 至 19 开头")]
    [InlineData("86138001380", "13 至 19 开头")]
    [InlineData("0883-2123456", "座机")]
    [InlineData("1380013800a", "只能是数字")]
    public void A_wrong_number_is_refused_with_what_is_wrong(string? text, string reason)
    {
        Assert.False(MobileNumber.TryParse(text, out _, out var said));
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mask_says_nothing_of_the_four_hidden_digits() => Numbers.Sample(text =>
    {
        Assert.True(MobileNumber.TryParse(text, out var number));
        Assert.Equal(text[..3] + "****" + text[7..], number.ToString());
    });
}
