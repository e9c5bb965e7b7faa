using System.Text.Json;

namespace LincangHousekeeping.Domain.Credit;

/// <summary>Reads a rule set and refuses one that would break what the score promises.</summary>
internal static class RuleSetReader
{
    private const int FullScore = 100_000;

    public static RuleSet Read(string json)
    {
        var source = StrictObject.Parse(json, "评分规则");
        var headroom = source.Object("headroom");
        var rules = new RuleSet(ReadCategories(source))
        {
            Version = source.Text("version"),
            ValidFrom = source.Date("validFrom"),
            Approval = source.Text("approval"),
            Hash = HashOf(json),
            BaseMilli = source.Milli("base", 0, 100),
            Experience = ReadHeadroom(headroom, "experience"),
            Complaints = ReadHeadroom(headroom, "complaints"),
            Inspections = ReadHeadroom(headroom, "inspections"),
            People = ReadHeadroom(headroom, "people"),
            Conduct = ReadHeadroom(headroom, "conduct"),
            Honours = ReadHeadroom(headroom, "honours"),
            Answers = ReadAnswers(source.Object("answers")),
            ComplaintRate = ReadComplaints(source.Object("complaints")),
            ConductShares = ReadConduct(source.Object("conduct")),
            Interval = ReadInterval(source.Object("interval")),
            Gates = ReadGates(source.Object("gates")),
            Grades = ReadGrades(source.Object("grades")),
            DefaultCategory = ReadCategory(source.Object("defaultCategory")),
        };
        source.TextOrNull("note");
        source.TextOrNull("$schema");
        headroom.RefuseTheRest();
        source.RefuseTheRest();
        RefuseWrongSums(source, rules);
        return rules;
    }

    private static void RefuseWrongSums(StrictObject source, RuleSet rules)
    {
        Headroom[] all = [rules.Experience, rules.Complaints, rules.Inspections, rules.People, rules.Conduct, rules.Honours];
        if (rules.BaseMilli + ExactMath.Milli(all.Sum(h => h.Up)) != FullScore)
        {
            throw source.Refusal("基础分与各项加分上限之和应当是 100");
        }

        if (rules.BaseMilli != ExactMath.Milli(all.Sum(h => h.Down)))
        {
            throw source.Refusal("各项扣分上限之和应当等于基础分");
        }
    }

    private static Headroom ReadHeadroom(StrictObject source, string name)
    {
        var headroom = source.Object(name);
        var points = new Headroom(headroom.Milli("up", 0, 100) / 1000.0, headroom.Milli("down", 0, 100) / 1000.0);
        headroom.RefuseTheRest();
        return points;
    }

    private static AnswerRules ReadAnswers(StrictObject source)
    {
        var values = source.Object("values");
        var burst = source.Object("burst");
        var answers = new AnswerRules(
            values.Milli("survey", 0, 100),
            values.Milli("visit", 0, 100),
            values.Milli("contract", 0, 100),
            values.Milli("none", 0, 0))
        {
            PriorWeight = source.Between("priorWeight", 0, 1000),
            ClusterLimitMilli = source.Milli("clusterLimit", 0, 100),
            Decay = Decay.Halving(source.Between("halfLifeMonths", 0, 1000)),
            BurstFloor = burst.Between("floor", 0, 1000),
            BurstSpread = burst.Between("spread", 0, 1000),
            WindowWeeks = burst.Whole("windowWeeks", 1, 52),
        };
        values.RefuseTheRest();
        burst.RefuseTheRest();
        source.RefuseTheRest();
        return answers;
    }

    private static ComplaintRules ReadComplaints(StrictObject source)
    {
        var severities = source.Object("severities");
        var treatments = source.Object("treatments");
        var complaints = new ComplaintRules(
            Weights(severities, "minor", "moderate", "serious", "grave"),
            Weights(treatments, "unresolved", "ordered", "resolvedOnTime", "remedied"))
        {
            ReferenceRate = source.Between("referenceRate", 0, 1),
            PriorVisits = source.Between("priorVisits", 0, 1_000_000),
            Decay = Decay.Vanishing(source.Between("halfLifeMonths", 0, 1000), source.Between("goneAfterMonths", 0, 1000)),
        };
        severities.RefuseTheRest();
        treatments.RefuseTheRest();
        source.RefuseTheRest();
        return complaints.GraverWeighsMore
            ? complaints
            : throw severities.Refusal("越严重的投诉权重应当越大");
    }

    private static double[] Weights(StrictObject source, params string[] names) =>
        [.. names.Select(name => source.Between(name, 0, 100))];

    private static ConductRules ReadConduct(StrictObject source)
    {
        var conduct = new ConductRules { Decay = Decay.Halving(source.Between("halfLifeMonths", 0, 1000)) };
        source.RefuseTheRest();
        return conduct;
    }

    private static IntervalRules ReadInterval(StrictObject source)
    {
        var unknown = source.Object("unknownDeviation");
        var interval = new IntervalRules(
            source.Between("deviations", 0, 10),
            unknown.Between("inspections", 0, 1),
            unknown.Between("people", 0, 1),
            unknown.Between("conduct", 0, 1));
        unknown.RefuseTheRest();
        source.RefuseTheRest();
        return interval;
    }

    private static GateRules ReadGates(StrictObject source)
    {
        var gates = new GateRules(source.Milli("elderlyPapersCap", 0, 100), source.Milli("effectiveAnswers", 0, 1000));
        source.RefuseTheRest();
        return gates;
    }

    private static GradeRules ReadGrades(StrictObject source)
    {
        var grades = new GradeRules(
            source.Milli("a", 0, 100), source.Milli("b", 0, 100), source.Milli("c", 0, 100), source.Milli("hysteresis", 0, 100));
        source.RefuseTheRest();
        return grades.A > grades.B && grades.B > grades.C
            ? grades
            : throw source.Refusal("分数线应当从 a 到 c 依次降低");
    }

    private static Dictionary<string, CategoryRules> ReadCategories(StrictObject source)
    {
        var categories = new Dictionary<string, CategoryRules>();
        foreach (var item in source.Objects("categories"))
        {
            var category = ReadCategory(item);
            if (!categories.TryAdd(category.Code, category))
            {
                throw item.Refusal($"类别 {category.Code} 出现了两次");
            }
        }

        return categories;
    }

    private static CategoryRules ReadCategory(StrictObject source)
    {
        var category = new CategoryRules(
            source.Text("code"),
            source.Text("name"),
            source.Between("experience", 0, 1),
            source.Between("inspections", 0, 1),
            source.Between("people", 0, 1),
            source.Between("conduct", 0, 1),
            source.Between("responseRate", 0, 1));
        source.RefuseTheRest();
        return category;
    }

    private static string HashOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return CanonicalJson.Hash(CanonicalJson.Bytes(document.RootElement.WriteTo));
    }
}
