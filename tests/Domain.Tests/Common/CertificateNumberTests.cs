using CsCheck;
using LincangHousekeeping.Domain.Common;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Common;

public class CertificateNumberTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void A_skill_level_number_is_taken_apart()
    {
        Assert.True(CertificateNumber.TryParse("s0000 53 000012 25 3 000417", Today, out var number, out _));

        Assert.Equal("S000053000012253000417", number.ToString());
        Assert.Equal(CertificateKind.SkillLevel, number.Kind);
        Assert.Equal(('S', "53", 2025, 3), (number.BodyClass, number.ProvinceCode, number.Year, number.Level));
    }

    [Fact]
    public void The_rulebooks_example_is_read()
    {
        Assert.True(CertificateNumber.TryParse("Y000123000000195000001", Today, out var number));

        Assert.Equal(('Y', "23", 2019, 5), (number.BodyClass, number.ProvinceCode, number.Year, number.Level));
    }

    [Fact]
    public void A_step_beyond_the_five_has_a_letter_and_no_level()
    {
        Assert.True(CertificateNumber.TryParse("Y00015300001226T000001", Today, out var number));

        Assert.Null(number.Level);
        Assert.Equal('T', number.LevelSign);
    }

    [Theory]
    [InlineData("1053010000500123", 2010, "53", 5)]
    [InlineData("9853010000300123", 1998, "53", 3)]
    public void A_vocational_qualification_number_is_taken_apart(string text, int year, string province, int level)
    {
        Assert.True(CertificateNumber.TryParse(text, Today, out var number));

        Assert.Equal(CertificateKind.VocationalQualification, number.Kind);
        Assert.Equal((year, province, level), (number.Year, number.ProvinceCode, number.Level));
    }

    [Theory]
    [InlineData("", "请填写")]
    [InlineData("S00005300001225300041", "现在是 21 位")]
    [InlineData("X000053000012253000417", "第 1 位应为")]
    [InlineData("SA00053000012253000417", "应为数字")]
    [InlineData("S00005300001225300041A", "应为数字")]
    [InlineData("S000099000012253000417", "省份代码")]
    [InlineData("S000053000012256000417", "第 16 位是等级")]
    [InlineData("S000053000012253000000", "流水号")]
    [InlineData("S000053000012273000417", "2027 年，晚于今年")]
    [InlineData("10530100005001A3", "全为数字")]
    [InlineData("1053010000600123", "第 11 位是等级")]
    [InlineData("1053015000500123", "第 7 位是鉴定机构类别")]
    [InlineData("1053010000500000", "流水号")]
    [InlineData("2753010000500123", "2027 年，晚于今年")]
    public void A_wrong_number_is_refused_with_what_is_wrong(string text, string reason)
    {
        Assert.False(CertificateNumber.TryParse(text, Today, out _, out var said));
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_skill_level_number_is_read_and_keeps_its_parts() =>
        Gen.Select(Gen.Char["YSJ"], Gen.Int[0, 9999], Gen.Int[0, 999999], Gen.Int[0, 26], Gen.Int[1, 5], Gen.Int[1, 999999])
            .Sample((body, number, site, year, level, serial) =>
                CertificateNumber.TryParse($"{body}{number:0000}53{site:000000}{year:00}{level}{serial:000000}", Today, out var read)
                && (read.BodyClass, read.ProvinceCode, read.Year, read.Level) == (body, "53", 2000 + year, level));
}
