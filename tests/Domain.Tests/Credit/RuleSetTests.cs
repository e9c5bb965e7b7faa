using System.Text.Json;
using LincangHousekeeping.Domain.Credit;
using Xunit;
using static LincangHousekeeping.Domain.Tests.Credit.Given;

namespace LincangHousekeeping.Domain.Tests.Credit;

public class RuleSetTests
{
    [Fact]
    public void The_rule_set_of_2026_reads()
    {
        Assert.Equal("2026.1", Rules.Version);
        Assert.Equal(new DateOnly(2026, 1, 1), Rules.ValidFrom);
        Assert.Equal(9, Rules.Categories.Count());
        Assert.Equal("养老照护", Rules.Category("elderly").Name);
        Assert.Equal(64, Rules.Hash.Length);
    }

    [Fact]
    public void White_space_does_not_change_the_hash() =>
        Assert.Equal(Rules.Hash, RuleSet.Parse(RuleFile.Replace("\n", "\r\n  ", StringComparison.Ordinal)).Hash);

    [Theory]
    [InlineData("\"base\": 70", "\"base\": 71", "评分规则：基础分与各项加分上限之和应当是 100")]
    [InlineData("\"down\": 8", "\"down\": 9", "评分规则：各项扣分上限之和应当等于基础分")]
    [InlineData("\"base\": 70,", "", "评分规则：缺少 base")]
    [InlineData("\"base\": 70", "\"base\": 70, \"bonus\": 1", "评分规则：bonus 不认识或重复")]
    [InlineData("\"base\": 70", "\"base\": \"70\"", "评分规则：base 应当是 0 到 100 之间、最多三位小数的数")]
    [InlineData("\"windowWeeks\": 2", "\"windowWeeks\": 2, \"days\": 1", "评分规则 answers burst：days 不认识或重复")]
    [InlineData("\"code\": \"household\"", "\"code\": \"cleaning\"", "评分规则 categories 第 2 项：类别 cleaning 出现了两次")]
    [InlineData("\"experience\": 0.83", "\"experience\": 1", "评分规则 categories 第 7 项：experience 应当是大于 0、小于 1 的数")]
    [InlineData("\"serious\": 2", "\"serious\": 1.2", "评分规则 complaints severities：越严重的投诉权重应当越大")]
    [InlineData("\"b\": 65", "\"b\": 86", "评分规则 grades：分数线应当从 a 到 c 依次降低")]
    [InlineData("\"none\": 0", "\"none\": 0.1", "评分规则 answers values：none 应当是 0 到 0 之间、最多三位小数的数")]
    [InlineData("2026-01-01", "2026/1/1", "评分规则：validFrom 应当是“年-月-日”形式的日期，例如 2026-11-23")]
    [InlineData("\"version\": ", "\"version\" ", "评分规则：不是正确的 JSON（第 3 行）")]
    public void A_rule_set_that_breaks_a_promise_is_refused(string part, string broken, string message)
    {
        Assert.Contains(part, RuleFile, StringComparison.Ordinal);

        var refusal = Assert.Throws<FormatException>(() => RuleSet.Parse(RuleFile.Replace(part, broken, StringComparison.Ordinal)));

        Assert.Equal(message, refusal.Message);
    }

    [Fact]
    public void The_schema_names_what_the_file_holds()
    {
        using var file = JsonDocument.Parse(RuleFile);
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "db/reference/credit-rules/2026.schema.json")));

        Compare(file.RootElement, schema.RootElement, schema.RootElement);

        static void Compare(JsonElement value, JsonElement rule, JsonElement root)
        {
            if (rule.TryGetProperty("$ref", out _))
            {
                rule = root.GetProperty("$defs").GetProperty("category");
            }

            if (value.ValueKind is JsonValueKind.Array)
            {
                Assert.All(value.EnumerateArray(), item => Compare(item, rule.GetProperty("items"), root));
            }
            else if (value.ValueKind is JsonValueKind.Object)
            {
                var properties = rule.GetProperty("properties");
                Assert.Equal(
                    value.EnumerateObject().Select(p => p.Name).Order(),
                    properties.EnumerateObject().Select(p => p.Name).Order());
                Assert.All(value.EnumerateObject(), p => Compare(p.Value, properties.GetProperty(p.Name), root));
            }
        }
    }
}
