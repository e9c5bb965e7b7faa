using LincangHousekeeping.TestKit;
using Xunit;

namespace LincangHousekeeping.Application.Tests;

public class StatementCountTests
{
    [Theory]
    [InlineData("SELECT 1", 1)]
    [InlineData("SELECT 1;", 1)]
    [InlineData("UPDATE a SET b = 1;\nINSERT INTO c VALUES (1);\r\n", 2)]
    [InlineData("SELECT ';', \"a;b\", `c;d`; SELECT 'it''s; one'", 2)]
    [InlineData("UPDATE a SET b = 1;\nSELECT ROW_COUNT();", 1)]
    [InlineData("SET AUTOCOMMIT = 1;\nUPDATE a SET b = 1", 1)]
    public void A_batch_counts_each_statement_that_touches_a_table(string batch, int expected)
    {
        using var count = new StatementCount(_ => { });

        count.Add(batch);

        Assert.Equal(expected, count.Count);
    }
}
