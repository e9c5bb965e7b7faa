using Bogus;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Credit;

namespace LincangHousekeeping.Infrastructure.Demo;

/// <summary>What every part of the demo data is made with. One seed gives the same firms, people, dates and grades each time.</summary>
internal sealed class DemoContext(ReferenceData reference, RuleSet rules, IBlindIndex index, DateOnly today, DemoSize size)
{
    private const int Seed = 20221231;

    public ReferenceData Reference { get; } = reference;
    public RuleSet Rules { get; } = rules;
    public IBlindIndex Index { get; } = index;
    public DateOnly Today { get; } = today;
    public DemoSize Size { get; } = size;
    public Randomizer Random { get; } = new(Seed);
    public DemoPeople People => field ??= new DemoPeople(Random, Today);

    /// <summary>Last number given out, per series.</summary>
    public Dictionary<string, int> Numbers { get; } = [];

    /// <summary>Officers by department and division; filled before the firms are made.</summary>
    public Dictionary<(Department Department, string Division), Guid> Officers { get; } = [];

    /// <summary>A moment of a China day, in UTC.</summary>
    public static DateTime At(DateOnly day, int hour, int minute = 0, int second = 0) =>
        day.ToDateTime(new TimeOnly(hour, minute, second), DateTimeKind.Utc).AddHours(-8);

    public string NextNumber(string prefix, string county, DateOnly day)
    {
        var series = FormattableString.Invariant($"{prefix}{county}-{day:yyyyMMdd}");
        var last = Numbers[series] = Numbers.GetValueOrDefault(series) + 1;
        return FormattableString.Invariant($"{series}-{last:0000}");
    }

    /// <summary>The next working day after some working days have passed.</summary>
    public DateOnly WorkingDayAfter(DateOnly day, int workingDays) => Reference.Calendar.AddWorkingDays(day, workingDays);
}
