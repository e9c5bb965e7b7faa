using CsCheck;
using LincangHousekeeping.Domain.Common;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Common;

public class UnifiedSocialCreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Any code of the right form with its check sign worked out another way than the product does it.</summary>
    private static readonly Gen<string> Codes =
        from head in Gen.Char[Alphabet].Array[2]
        from division in Gen.Char["0123456789"].Array[6]
        from organisation in Gen.Char[Alphabet].Array[9]
        select WithCheckSign(new string([.. head, .. division, .. organisation]));

    [Theory]
    [InlineData("91110000600037341L")]
    [InlineData("91530902MA6TEJT01D")]
    [InlineData("52530902MJX123456B")]
    [InlineData("92530927MA7ABCDE1G")]
    public void The_rulebooks_codes_are_read(string text)
    {
        Assert.True(UnifiedSocialCreditCode.TryParse(text, out var code, out _));
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("９１１１００００６０００３７３４１Ｌ")]
    [InlineData(" 91110000-60003734-1l ")]
    [InlineData("9111 0000 6000 3734 1L")]
    [InlineData("\u202D91110000600037341L\u202C")]
    public void What_input_methods_and_copying_add_is_taken_away(string text)
    {
        Assert.True(UnifiedSocialCreditCode.TryParse(text, out var code, out _));
        Assert.Equal("91110000600037341L", code.Value);
    }

    [Theory]
    [InlineData(null, "请填写")]
    [InlineData("   ", "请填写")]
    [InlineData("91110000600037341", "现在是 17 位")]
    [InlineData("9111000060003734101", "现在是 19 位")]
    [InlineData("9111000060003734IL", "第 17 位不对")]
    [InlineData("😀110000600037341L", "第 1 位不对")]
    [InlineData("91A10000600037341L", "应为数字")]
    [InlineData("911100006000373411", "校验位不符")]
    public void A_wrong_code_is_refused_with_what_is_wrong(string? text, string reason)
    {
        Assert.False(UnifiedSocialCreditCode.TryParse(text, out var code, out var said));
        Assert.Null(code);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('N')]
    [InlineData('A')]
    [InlineData('Y')]
    public void The_registering_department_may_be_a_letter(char department) =>
        Assert.True(UnifiedSocialCreditCode.TryParse(WithCheckSign(department + "2530902MA6TEJT01"), out _));

    [Fact]
    public void A_wrong_check_sign_can_be_kept_for_an_officer_to_judge()
    {
        Assert.True(UnifiedSocialCreditCode.TryParseWithoutCheck("911100006000373411", out var code, out _));
        Assert.False(code.CheckSignIsRight);

        Assert.False(UnifiedSocialCreditCode.TryParseWithoutCheck("91110000600037341", out _, out _));
    }

    [Fact]
    public void The_inner_organisation_check_is_told_but_refuses_nobody()
    {
        Assert.True(UnifiedSocialCreditCode.TryParse("91110000600037341L", out var published));
        Assert.True(UnifiedSocialCreditCode.TryParse("91530902MA6TEJT01D", out var invented));

        Assert.True(published.InnerCheckIsRight);
        Assert.False(invented.InnerCheckIsRight);
    }

    [Fact]
    public void Every_code_with_its_check_sign_is_read() =>
        Codes.Sample(text => UnifiedSocialCreditCode.TryParse(text, out var code, out _) && code.Value == text);

    [Fact]
    public void One_changed_sign_is_always_noticed() =>
        Gen.Select(Codes, Gen.Int[0, 17], Gen.Char[Alphabet]).Where((text, at, sign) => text[at] != sign).Sample((text, at, sign) =>
            !UnifiedSocialCreditCode.TryParse(text[..at] + sign + text[(at + 1)..], out _));

    private static string WithCheckSign(string seventeen)
    {
        var (sum, weight) = (0, 1);
        foreach (var sign in seventeen)
        {
            sum += Alphabet.IndexOf(sign, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return seventeen + Alphabet.Single(check => (sum + Alphabet.IndexOf(check, StringComparison.Ordinal)) % 31 == 0);
    }
}
