using System.Globalization;
using CsCheck;
using LincangHousekeeping.Domain.Common;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Common;

public class ResidentIdNumberTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Gen<(string Text, DateOnly Born)> Numbers =
        from division in Gen.Int[0, 999999]
        from age in Gen.Int[0, 40000]
        from order in Gen.Int[0, 999]
        let born = Today.AddDays(-age)
        select (WithCheckSign(string.Create(CultureInfo.InvariantCulture, $"{division:000000}{born:yyyyMMdd}{order:000}")), born);

    [Theory]
    [InlineData("530902198001010019", 1980, 1, 1, Sex.Male)]
    [InlineData("530927199512310023", 1995, 12, 31, Sex.Female)]
    [InlineData("533521197506151285", 1975, 6, 15, Sex.Female)]
    [InlineData("11010519491231002X", 1949, 12, 31, Sex.Female)]
    [InlineData("11010519491231002x", 1949, 12, 31, Sex.Female)]
    [InlineData("１１０１０５　１９４９１２３１　００２ｘ", 1949, 12, 31, Sex.Female)]
    public void The_rulebooks_numbers_are_read(string text, int year, int month, int day, Sex sex)
    {
        Assert.True(ResidentIdNumber.TryParse(text, Today, out var number, out _));
        Assert.Equal(new DateOnly(year, month, day), number.BirthDate);
        Assert.Equal(sex, number.Sex);
    }

    [Theory]
    [InlineData("", "请填写")]
    [InlineData("530902800101001", "15 位的旧身份证号")]
    [InlineData("53090219800101001", "现在是 17 位")]
    [InlineData("53090219800101001A", "前 17 位应为数字")]
    [InlineData("5309021980O1010019", "前 17 位应为数字")]
    [InlineData("530902198002300019", "不是真实的出生日期")]
    [InlineData("530902179901010019", "不是真实的出生日期")]
    [InlineData("530902198001010018", "校验位不符")]
    public void A_wrong_number_is_refused_with_what_is_wrong(string text, string reason)
    {
        Assert.False(ResidentIdNumber.TryParse(text, Today, out var number, out var said));
        Assert.Null(number);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_birth_tomorrow_is_refused_and_one_today_is_not()
    {
        var tomorrow = WithCheckSign("53090220261124001");
        var today = WithCheckSign("53090220261123001");

        Assert.False(ResidentIdNumber.TryParse(tomorrow, Today, out _, out var reason));
        Assert.Contains("晚于今天", reason, StringComparison.Ordinal);
        Assert.True(ResidentIdNumber.TryParse(today, Today, out _));
    }

    [Fact]
    public void Age_counts_completed_years()
    {
        Assert.True(ResidentIdNumber.TryParse(WithCheckSign("53352119840229001"), Today, out var number));

        Assert.Equal(17, number.AgeOn(new(2002, 2, 28)));
        Assert.Equal(18, number.AgeOn(new(2002, 3, 1)));
        Assert.Equal(20, number.AgeOn(new(2004, 2, 29)));
    }

    [Fact]
    public void Every_number_of_whatever_division_is_read() =>
        Numbers.Sample((text, born) => ResidentIdNumber.TryParse(text, Today, out var number) && number.BirthDate == born);

    [Fact]
    public void One_changed_digit_is_always_noticed() =>
        Gen.Select(Numbers, Gen.Int[0, 17], Gen.Char["0123456789X"]).Where((n, at, sign) => n.Text[at] != sign).Sample((n, at, sign) =>
            !ResidentIdNumber.TryParse(n.Text[..at] + sign + n.Text[(at + 1)..], Today, out _));

    [Fact]
    public void The_mask_says_nothing_of_the_eleven_hidden_signs() => Numbers.Sample((text, _) =>
    {
        Assert.True(ResidentIdNumber.TryParse(text, Today, out var number));
        Assert.Equal(text[..3] + new string('*', 11) + text[14..], number.ToString());
        Assert.Equal(number.ToString(), $"{number}");
    });

    [Fact]
    public void A_refusal_never_repeats_the_number() => Gen.Select(Numbers, Gen.Int[0, 17], Gen.Char["0123456789X"]).Sample((n, at, sign) =>
        ResidentIdNumber.TryParse(n.Text[..at] + sign + n.Text[(at + 1)..], Today, out _, out var reason)
        || !reason.Contains(n.Text[6..14], StringComparison.Ordinal));

    // The standard's own congruence: signs times 2^(17−i), check sign included, give 1 modulo 11.
    private static string WithCheckSign(string seventeen)
    {
        var sum = seventeen.Aggregate(0, (rest, sign) => (rest + sign - '0') * 2 % 11);
        return seventeen + "0123456789X"[(12 - sum) % 11];
    }
}
