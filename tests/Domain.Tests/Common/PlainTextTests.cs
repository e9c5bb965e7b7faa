using CsCheck;
using LincangHousekeeping.Domain.Common;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Common;

public class PlainTextTests
{
    /// <summary>Any sign, half a rare character included, among many of those that are treated in a special way.</summary>
    private static readonly Gen<string> Typed = Gen.OneOf(Gen.Char, Gen.Char["张华A \t\n\0·•3<\u200B\u3000\uD842\uDFB7"]).Array[0, 12].Select(signs => new string(signs));

    [Theory]
    [InlineData("  阿姨很好👍🏽\r\n准时\t干净 ", "阿姨很好👍🏽\n准时 干净")]
    [InlineData("👨‍👩‍👧 <b>", "👨‍👩‍👧 <b>")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u202E倒过来\u202C", "倒过来")]
    public void Text_is_kept_as_written_but_composed_and_tidy(string text, string value)
    {
        Assert.True(PlainText.TryParse(text, 100, out var plain, out _));
        Assert.Equal(value, plain.Value);
    }

    [Theory]
    [InlineData(" \r\n ", "请填写")]
    [InlineData("a\0b", "控制字符")]
    [InlineData("a\u001Bb", "控制字符")]
    [InlineData("一二三四五六", "最多 5 个字，现在是 6 个")]
    public void A_wrong_text_is_refused_with_what_is_wrong(string text, string reason)
    {
        Assert.False(PlainText.TryParse(text, 5, out _, out var said));
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        Assert.False(PlainText.TryParse("很好" + "𠮷"[0], 5, out _, out var reason));
        Assert.Contains("无法识别", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rare_character_counts_once()
    {
        Assert.True(PlainText.TryParse("𠮷𠮷𠮷𠮷𠮷", 5, out _));
        Assert.False(PlainText.TryParse("𠮷𠮷𠮷𠮷𠮷𠮷", 5, out _));
    }

    [Fact]
    public void Whatever_is_typed_gets_an_answer_and_an_accepted_text_reads_back() => Typed.Sample(text =>
        PlainText.TryParse(text, 200, out var plain, out var reason)
            ? PlainText.TryParse(plain.Value, 200, out var again) && again == plain
            : reason.Length > 0, iter: 20_000);
}
