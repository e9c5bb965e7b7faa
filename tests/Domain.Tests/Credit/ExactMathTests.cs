using CsCheck;
using LincangHousekeeping.Domain.Credit;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Credit;

public class ExactMathTests
{
    [Fact]
    public void Powers_of_two_are_right_to_the_last_places() => Gen.Double[-900, 10].Sample(x =>
        Assert.InRange(ExactMath.Exp2(x) / Math.Pow(2, x), 1 - 1e-13, 1 + 1e-13));

    [Fact]
    public void Whole_powers_are_exact()
    {
        Assert.Equal(1, ExactMath.Exp2(0));
        Assert.Equal(0.125, ExactMath.Exp2(-3));
        Assert.Equal(0, ExactMath.Exp2(-5000));
    }

    [Theory]
    [InlineData(0.0005, 1)]
    [InlineData(-0.0005, -1)]
    [InlineData(1.0004, 1000)]
    public void Halves_round_away_from_zero(double points, int milli) => Assert.Equal(milli, ExactMath.Milli(points));

    [Fact]
    public void What_rounding_leaves_goes_to_the_first_of_the_largest()
    {
        Assert.Equal([334, 333, 333], ExactMath.Apportion([1 / 3.0, 1 / 3.0, 1 / 3.0], 1000));
        Assert.Equal([-100, -667, 267], ExactMath.Apportion([-0.1, -0.6666, 0.2666], -500));
    }

    [Fact]
    public void Decay_halves_and_vanishes()
    {
        Assert.Equal(1, Decay.Halving(24).After(0));
        Assert.Equal(0.501187, Decay.Halving(24).After(104), 1e-6);
        Assert.Equal(1, Decay.Vanishing(30, 60).After(0));
        Assert.Equal(0, Decay.Vanishing(30, 60).After(261));
        Assert.True(Decay.Vanishing(30, 60).After(260) is > 0 and < 0.003);
        Assert.Equal(Decay.Halving(24).After(1043) * Decay.Halving(24).After(1), Decay.Halving(24).After(1044), 1e-12);
    }
}
