using LincangHousekeeping.Domain.Common;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Common;

public class CodeCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(CodeKind.Uscc, "91110000600037341L")]
    [InlineData(CodeKind.Id, "11010519491231002x")]
    [InlineData(CodeKind.Certificate, "S000053000012253000417")]
    public void A_right_code_needs_no_reason(CodeKind kind, string text) =>
        Assert.Equal((true, ""), CodeCheck.Check(kind, text, Today));

    [Theory]
    [InlineData(CodeKind.Uscc)]
    [InlineData(CodeKind.Id)]
    [InlineData(CodeKind.Certificate)]
    public void A_wrong_code_has_one_on_one_line(CodeKind kind)
    {
        var (valid, reason) = CodeCheck.Check(kind, "91110000600037341X\t", Today);

        Assert.False(valid);
        Assert.NotEmpty(reason);
        Assert.DoesNotContain(reason, char.IsControl);
    }
}
