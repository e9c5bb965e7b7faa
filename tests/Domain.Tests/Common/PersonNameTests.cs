using CsCheck;
using LincangHousekeeping.Domain.Common;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Common;

public class PersonNameTests
{
    /// <summary>Any sign, half a rare character included, among many of those that are treated in a special way.</summary>
    private static readonly Gen<string> Typed = Gen.OneOf(Gen.Char, Gen.Char["张华A \t\n\0·•3<\u200B\u3000\uD842\uDFB7"]).Array[0, 12].Select(signs => new string(signs));

    [Theory]
    [InlineData("张华", "张华")]
    [InlineData(" 张　华 ", "张华")]
    [InlineData("𠮷㛃", "𠮷㛃")]
    [InlineData("李〇", "李〇")]
    [InlineData("艾力·买买提", "艾力·买买提")]
    [InlineData("艾力•买买提", "艾力·买买提")]
    [InlineData("艾力・买买提", "艾力·买买提")]
    [InlineData("艾力．买买提", "艾力·买买提")]
    [InlineData("艾力 • 买买提", "艾力·买买提")]
    [InlineData("Aung  San \u200B", "Aung San")]
    [InlineData("张华\n", "张华")]
    [InlineData("e\u0301lan", "\u00E9lan")]
    public void Names_are_read_as_they_are_meant(string text, string value)
    {
        Assert.True(PersonName.TryParse(text, out var name, out _));
        Assert.Equal(value, name.Value);
    }

    [Theory]
    [InlineData("", "请填写")]
    [InlineData("张", "至少要有两个字")]
    [InlineData("𠮷", "至少要有两个字")]
    [InlineData("张3", "不能有数字")]
    [InlineData("张３", "不能有数字")]
    [InlineData("张华😀", "不能有表情")]
    [InlineData("<b>张华", "不能有表情")]
    [InlineData("张\0华", "不能有表情")]
    [InlineData("张\n华", "不能有表情")]
    [InlineData("=张华", "不能有表情")]
    [InlineData("·张华", "写在两个字之间")]
    [InlineData("张··华", "写在两个字之间")]
    public void A_wrong_name_is_refused_with_what_is_wrong(string text, string reason)
    {
        Assert.False(PersonName.TryParse(text, out _, out var said));
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        Assert.False(PersonName.TryParse("张华" + "𠮷"[0], out _, out var reason));
        Assert.Contains("无法识别", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Length_counts_characters_and_not_their_halves()
    {
        Assert.True(PersonName.TryParse(string.Concat(Enumerable.Repeat("𠮷", PersonName.MaxLength)), out _));
        Assert.False(PersonName.TryParse(string.Concat(Enumerable.Repeat("𠮷", PersonName.MaxLength + 1)), out _, out var reason));
        Assert.Contains("现在是 51 个", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("张华", "张*")]
    [InlineData("张小华", "张**")]
    [InlineData("𠮷小华", "𠮷**")]
    [InlineData("艾力·买买提", "艾**")]
    public void Only_the_first_character_is_shown(string text, string masked)
    {
        Assert.True(PersonName.TryParse(text, out var name));
        Assert.Equal(masked, name.ToString());
    }

    [Fact]
    public void Whatever_is_typed_gets_an_answer_and_an_accepted_name_reads_back() => Typed.Sample(text =>
        PersonName.TryParse(text, out var name, out var reason)
            ? PersonName.TryParse(name.Value, out var again) && again == name
            : reason.Length > 0, iter: 20_000);
}
