using System.Reflection;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Firms;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Reference;

public sealed class ReferenceDataTests : IDisposable
{
    private static readonly ReferenceData Data = ReferenceData.Load(ReferenceData.DefaultFolder);
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reference-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Lincang_has_eight_counties_and_seventy_seven_townships()
    {
        Assert.Equal(
            [10, 13, 12, 10, 7, 6, 9, 10],
            Data.Divisions.Counties.Select(c => Data.Divisions.TownshipsOf(c.Code).Count()));
        Assert.Equal(77 + 7, Data.Divisions.Counties.Sum(c => Data.Divisions.AddressUnitsOf(c.Code).Count()));
        Assert.Equal(942, Data.Divisions.Counties.SelectMany(c => Data.Divisions.AddressUnitsOf(c.Code)).Sum(t => Data.Divisions.VillagesOf(t.Code).Count()));
    }

    [Fact]
    public void Places_have_the_names_people_use()
    {
        Assert.Equal("凤翔街道", Data.Divisions.NameOf("530902001"));
        Assert.Equal("临沧市临翔区凤翔街道", Data.Divisions.FullNameOf("530902001"));
        Assert.Equal("临沧市耿马傣族佤族自治县孟定镇", Data.Divisions.FullNameOf("530926103"));
        Assert.Equal("临沧市", Data.Divisions.FullNameOf(Scope.City));
        Assert.Equal(["双江县", "耿马县", "沧源县"], Data.Divisions.Counties.Where(c => c.Name != c.ShortName).Select(c => c.ShortName));
        Assert.Equal("530999999", Data.Divisions.NameOf("530999999"));
        Assert.False(Data.Divisions.IsTownship("530902"));
        Assert.True(Data.Divisions.IsCounty("530902"));
    }

    [Fact]
    public void Every_service_has_a_unit_and_a_group_for_some_kind_of_firm()
    {
        Assert.Equal(
            ["cleaning", "household", "mother-baby", "elderly", "institution", "day-care", "repair-move", "organising", "agency"],
            Data.ServiceCategories.Groups.Select(g => g.Code));
        Assert.All(Data.ServiceCategories.Groups.SelectMany(g => g.Services), service =>
        {
            Assert.All(service.Units, unit => Assert.NotEqual(unit, Data.ServiceCategories.Units.NameOf(unit)));
            Assert.Contains(service, Data.ServiceCategories.Group(service.Group)!.Services);
        });
        Assert.Equal(FirmKinds.Household | FirmKinds.ElderlyCare, Data.ServiceCategories.Group("elderly")!.Kinds);
        Assert.Equal("月嫂", Data.ServiceCategories.NameOf("maternity-nurse"));
    }

    [Fact]
    public void Complaints_of_every_category_reach_a_department_and_ask_up_to_three_questions()
    {
        Assert.All(Data.ComplaintCategories.All, category => Assert.InRange(category.Fields.Count, 1, 3));
        Assert.Equal(Enum.GetValues<Department>(), Data.ComplaintCategories.All.Select(c => c.Department).Distinct().Order());
    }

    [Fact]
    public void An_elderly_carer_needs_a_certificate_new_or_old_and_a_household_worker_none()
    {
        var paper = Assert.Single(Data.MandatoryPapers.For("4-10-01-05", Today));

        Assert.True(paper.Admits(CertificateKind.SkillLevel));
        Assert.True(paper.Admits(CertificateKind.VocationalQualification));
        Assert.Empty(Data.MandatoryPapers.For("4-10-01-05", new(2022, 12, 31)));
        Assert.Empty(Data.MandatoryPapers.For("4-10-01-06", Today));
    }

    [Fact]
    public void Work_that_the_elderly_care_gate_watches_has_a_mandatory_paper() =>
        Assert.All(Data.Occupations.All.Where(o => o.ElderlyCare), o => Assert.NotEmpty(Data.MandatoryPapers.For(o.Code, Today)));

    [Fact]
    public void Every_named_time_limit_is_in_force()
    {
        var keys = typeof(TimeLimitKeys).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

        Assert.All(keys, key => Assert.NotEmpty(Data.TimeLimits.On(key, Today).Basis));
        Assert.Equal("7 个工作日", Data.TimeLimits.On(TimeLimitKeys.ComplaintAccept, Today).Words);
        Assert.Equal(new DateOnly(2026, 12, 2), Data.DueOn(TimeLimitKeys.ComplaintAccept, Today));
        Assert.Equal(new DateOnly(2026, 12, 23), Data.DueOn(TimeLimitKeys.ReviewInvitation, Today));
    }

    [Fact]
    public void The_limit_of_the_day_counts()
    {
        Assert.Contains("暂行办法", Data.TimeLimits.On(TimeLimitKeys.ComplaintDecide, new(2026, 4, 14)).Basis, StringComparison.Ordinal);
        Assert.Contains("121", Data.TimeLimits.On(TimeLimitKeys.ComplaintDecide, new(2026, 4, 15)).Basis, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => Data.TimeLimits.On(TimeLimitKeys.ComplaintDecide, new(2019, 1, 1)));
    }

    [Theory]
    [InlineData("holidays.csv", "2007-01-02,元旦,off", "2007-01-02,元旦,free", 5)]
    [InlineData("holidays.csv", "2007-01-02,", "2007-02-30,", 5)]
    [InlineData("holidays.csv", "date,name,kind", "date,kind", 1)]
    [InlineData("divisions.csv", "530902001,凤翔街道,凤翔街道,township,530902,0", "530902001,凤翔街道", 12)]
    [InlineData("divisions.csv", "530902001,凤翔街道,凤翔街道,township,530902,0", "530902001,凤翔街道,凤翔街道,township,530999,0", 12)]
    [InlineData("villages.csv", "530902001,中山村", "530902999,中山村", 2)]
    [InlineData("levels.json", "\"code\": \"4\"", "\"code\": \"5\"", 2)]
    [InlineData("levels.json", "\"rank\": 4", "\"rank\": \"4\"", 3)]
    [InlineData("price-units.json", "\"name\": \"每半天\"", "\"nam\": \"每半天\"", 3)]
    [InlineData("service-categories.json", "[\"hour\", \"visit\"]", "[\"hour\", \"minute\"]", 5)]
    [InlineData("complaint-categories.json", "\"department\": \"Commerce\"", "\"department\": \"Police\"", 21)]
    [InlineData("mandatory-papers.json", "\"occupation\": \"4-10-01-05\"", "\"occupation\": \"4-10-01-99\"", 3)]
    [InlineData("time-limits.json", "\"value\": 5,", "\"value\": 0,", 2)]
    [InlineData("time-limits.json", "]", "", 20)]
    public void A_broken_file_is_refused_by_name_and_line(string file, string right, string wrong, int line)
    {
        foreach (var source in Directory.EnumerateFiles(ReferenceData.DefaultFolder))
        {
            File.Copy(source, Path.Combine(_folder.FullName, Path.GetFileName(source)));
        }

        var path = Path.Combine(_folder.FullName, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);

        var refused = Assert.Throws<ReferenceDataException>(() => ReferenceData.Load(_folder.FullName));
        Assert.StartsWith($"{file}, line {line}: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var refused = Assert.Throws<ReferenceDataException>(() => ReferenceData.Load(_folder.FullName));

        Assert.StartsWith("divisions.csv: ", refused.Message, StringComparison.Ordinal);
    }
}
