using CsCheck;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;
using Xunit;
using static LincangHousekeeping.Domain.Tests.Credit.Given;

namespace LincangHousekeeping.Domain.Tests.Credit;

public class CreditFactTests
{
    private static readonly Guid Firm = Guid.Parse("0199d0aa-0000-7000-8000-000000000001");

    [Fact]
    public void A_row_gives_its_fact_back() => Histories.Sample(facts => Assert.All(facts, fact =>
    {
        var row = Row(fact);

        Assert.Equal(fact, row.ToScoringFact());
        Assert.True(row.HashIsRight());
    }), iter: 20);

    [Fact]
    public void Altering_any_column_breaks_the_hash()
    {
        var columns = typeof(CreditFact).GetProperties().Where(p => p.Name != nameof(CreditFact.Hash)).ToArray();
        Assert.Equal(12, columns.Length);

        Assert.All(columns, column =>
        {
            var row = Row(Visits(3));
            column.SetValue(row, column.GetValue(row) switch
            {
                Guid => Guid.NewGuid(),
                int number => number + 1,
                DateOnly day => day.AddDays(1),
                DateTime moment => moment.AddMicroseconds(1),
                string text => text + "1",
                _ => "other",
            });

            Assert.False(row.HashIsRight(), column.Name);
        });
    }

    [Fact]
    public void The_hash_is_that_of_the_documented_text()
    {
        var row = Row(Visits(3) with { Key = "visits-1", RecordedAt = new DateTime(2026, 11, 23, 1, 2, 3, 450, DateTimeKind.Utc) });
        var text = $"credit-fact/1\n{row.Id}\n{Firm}\n1\nvisits\nvisits-1\n2026-11-23\n2026-11-23T01:02:03.45Z\n{row.SourceId}\n"
            + $"{{\"count\":3}}\n2026.1\n\n{new string('0', 64)}";

        var bytes = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(Convert.ToHexString(bytes).ToLowerInvariant(), row.Hash);
    }

    [Fact]
    public void Recording_is_kept_to_the_microsecond()
    {
        var fact = Visits(1) with { RecordedAt = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(19) };

        Assert.Equal(10, fact.RecordedAt.Ticks % 100);
        Assert.True(Row(fact).HashIsRight());
        Assert.Throws<ArgumentException>(() => fact with { RecordedAt = DateTime.SpecifyKind(fact.RecordedAt, DateTimeKind.Local) });
    }

    [Theory]
    [InlineData("")]
    [InlineData("两")]
    [InlineData("a b")]
    [InlineData("a\n")]
    public void A_key_that_could_blur_the_hash_is_refused(string key) =>
        Assert.Throws<RuleBrokenException>(() => Row(Visits(1) with { Key = key }));

    private static CreditFact Row(ScoringFact fact) =>
        CreditFact.Append(Firm, 1, CreditFact.NoPreviousHash, fact, Guid.CreateVersion7(), "2026.1");
}
