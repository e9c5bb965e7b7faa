using System.Globalization;
using CsCheck;
using LincangHousekeeping.Domain.Credit;
using Xunit;
using static LincangHousekeeping.Domain.Tests.Credit.Given;

namespace LincangHousekeeping.Domain.Tests.Credit;

/// <summary>P13: the same bytes in every culture and time zone, today and in the next release.</summary>
[Collection(nameof(OneAtATime))]
public sealed class SameBytesTests : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly string? _zone = Environment.GetEnvironmentVariable("TZ");

    [Fact]
    public void The_golden_history_is_explained_by_the_golden_bytes()
    {
        var explanation = ExplainFile(File.ReadAllBytes(PathOf("golden/facts.json")));

        Assert.Equal(File.ReadAllText(PathOf("golden/explanation.json")), System.Text.Encoding.UTF8.GetString(explanation) + "\n");
    }

    [Fact]
    public void The_golden_history_is_written_as_it_was_read()
    {
        var file = File.ReadAllBytes(PathOf("golden/facts.json"));

        Assert.Equal(file, FactsFile.Read(file).Write());
    }

    [Theory]
    [InlineData("zh-CN", "Asia/Shanghai")]
    [InlineData("tr-TR", "Europe/Istanbul")]
    [InlineData("ar-SA", "Asia/Riyadh")]
    [InlineData("fa-IR", "America/St_Johns")]
    [InlineData("de-DE", "Pacific/Kiritimati")]
    public void P13_culture_and_time_zone_leave_the_bytes_alone(string culture, string zone)
    {
        var golden = File.ReadAllBytes(PathOf("golden/facts.json"));
        var here = ExplainFile(golden);
        Move(culture, zone);

        Assert.Equal(here, ExplainFile(golden));
        Assert.Equal(Rules.Hash, RuleSet.Parse(RuleFile).Hash);
        Assert.Equal(TimeZoneInfo.Local.Id, zone);
        Histories.Sample(facts =>
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var invariant = new FactsFile("X", facts).Write();
            var explained = ExplainFile(invariant);
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal(invariant, new FactsFile("X", facts).Write());
            Assert.Equal(explained, ExplainFile(invariant));
        });
    }

    [Fact]
    public void P13_a_fraction_keeps_its_point_where_people_write_a_comma()
    {
        Move("de-DE", "Europe/Berlin");
        var rules = RuleSet.Parse(RuleFile.Replace("\"elderlyPapersCap\": 84,", "\"elderlyPapersCap\": 84.5,", StringComparison.Ordinal));
        var evidence = Evidence.From([Worker("w", elderlyCare: true)], rules, Today);

        Assert.EndsWith("补齐以前总分最高 84.5 分", Scorer.Explain("X", evidence, rules, Today, null).Lines[^1].Text, StringComparison.Ordinal);
    }

    public void Dispose() => Move(_culture.Name, _zone);

    private static void Move(string culture, string? zone)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

    private static byte[] ExplainFile(byte[] file)
    {
        var read = FactsFile.Read(file);
        return Scorer.Explain(read.Subject, Evidence.From(read.Facts, Rules, Today), Rules, Today, null).ToJson();
    }
}

/// <summary>Tests that change the culture or the zone of the process.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
