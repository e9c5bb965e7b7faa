using LincangHousekeeping.Web.TagHelpers;
using Xunit;

namespace LincangHousekeeping.Web.Tests;

public sealed class WordingTests
{
    [Theory]
    [InlineData(150000, "¥1,500.00")]
    [InlineData(5, "¥0.05")]
    [InlineData(-101, "-¥1.01")]
    public void Fen_are_written_as_yuan(long fen, string written) => Assert.Equal(written, Wording.Money(fen));

    [Theory]
    [InlineData(3, "还剩 3 个工作日")]
    [InlineData(0, "今天到期")]
    [InlineData(-2, "已超期 2 个工作日")]
    public void A_clock_counts_working_days(int days, string written) => Assert.Equal(written, Wording.WorkingDaysLeft(days));

    [Fact]
    public void Times_are_shown_as_the_clock_in_Lincang_shows_them() =>
        Assert.Equal("2026年11月24日 00:30", Wording.When(new DateTime(2026, 11, 23, 16, 30, 0, DateTimeKind.Utc)));

    [Fact]
    public void A_date_is_written_without_leading_zeros() =>
        Assert.Equal("2026年1月5日", Wording.Date(new DateOnly(2026, 1, 5)));
}
