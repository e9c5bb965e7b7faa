using System.Globalization;

namespace LincangHousekeeping.Domain.Credit;

/// <summary>Splits a score into lines that add up to it exactly.</summary>
internal static class ExplanationLines
{
    public static IReadOnlyList<ExplanationLine> Of(
        in Measures measures, Score score, Evidence evidence, RuleSet rules, DateOnly asOf)
    {
        var thisMonday = Week.MondayOf(asOf);
        var lines = new List<ExplanationLine>
        {
            new(Component.Base, "B", "每家机构的基础分", rules.BaseMilli),
        };
        AddExperience(lines, measures, score, evidence, rules, thisMonday);
        AddComplaints(lines, measures, score, evidence, rules, thisMonday);
        lines.Add(new(Component.Inspections, "I", "尚无检查记录，按同类机构的一般水平计", score.Components.Inspections));
        lines.Add(new(Component.People, "Q", PeopleText(measures.People), score.Components.People));
        AddConduct(lines, measures, score, rules);
        lines.Add(new(Component.Honours, "H", "没有守信激励记录", score.Components.Honours));
        lines.Add(new(Component.Penalties, "P", "没有行政处罚记录", score.Components.Penalties));
        AddLimits(lines, measures, score, rules);
        return lines;
    }

    private static void AddExperience(
        List<ExplanationLine> lines, in Measures measures, Score score, Evidence evidence, RuleSet rules, DateOnly thisMonday)
    {
        var months = new SortedDictionary<(int Year, int Month, EvidenceClass Class), MonthPart>();
        for (var i = 0; i < evidence.Weeks.Count; i++)
        {
            var week = new WeekWeights(evidence, i, rules.Answers, measures.Category, thisMonday);
            foreach (var evidenceClass in Enum.GetValues<EvidenceClass>())
            {
                var tally = week.Tally(evidenceClass);
                if (tally.Answers > 0)
                {
                    var (quality, weight) = measures.Experience.Part(week, evidenceClass);
                    var month = (week.Monday.Year, week.Monday.Month, evidenceClass);
                    months[month] = months.GetValueOrDefault(month).Plus(tally, quality, weight);
                }
            }
        }

        if (months.Count == 0)
        {
            lines.Add(new(Component.Experience, "R", "尚无客户评价，按同类机构的一般水平计", score.Components.Experience));
            return;
        }

        var slope = rules.Experience.Slope(measures.Experience.Quality, measures.Category.Experience);
        var points = ExactMath.Apportion([.. months.Values.Select(m => slope * m.Quality)], score.Components.Experience);
        var next = 0;
        foreach (var ((year, month, evidenceClass), part) in months)
        {
            lines.Add(new(
                Component.Experience,
                Invariant($"R:{year:0000}-{month:00}:{CreditWords.Wire(evidenceClass)}"),
                Invariant($"{year}年{month}月{CreditWords.Name(evidenceClass)} {part.Answers} 条，") + part.Said(evidenceClass),
                points[next++],
                On: new DateOnly(year, month, 1),
                WeightMilli: ExactMath.Milli(part.Weight)));
        }
    }

    private static void AddComplaints(
        List<ExplanationLine> lines, in Measures measures, Score score, Evidence evidence, RuleSet rules, DateOnly thisMonday)
    {
        var slope = rules.Complaints.Slope(measures.Complaints.Quality, ComplaintRules.Prior);
        var perUnit = slope * measures.Complaints.QualityPerUnit();
        List<(ComplaintItem Item, double Weight)> incidents = [];
        for (var i = 0; i < evidence.Complaints.Count;)
        {
            incidents.Add(ComplaintMeasure.Incident(evidence, ref i, rules, thisMonday));
        }

        List<double> exact = [.. incidents.Select(incident => perUnit * incident.Weight)];
        exact.Add((slope * (measures.Complaints.Quality - ComplaintRules.Prior)) - exact.Sum());
        var points = ExactMath.Apportion(exact, score.Components.Complaints);
        for (var i = 0; i < incidents.Count; i++)
        {
            var (item, weight) = incidents[i];
            lines.Add(new(
                Component.Complaints,
                $"C:{item.Incident}",
                Invariant($"{item.HappenedOn.Year}年{item.HappenedOn.Month}月{item.HappenedOn.Day}日的投诉，查实，")
                    + $"{CreditWords.Name(item.Severity)}，{CreditWords.Name(item.Treatment)}",
                points[i],
                item.Key,
                item.HappenedOn,
                ExactMath.Milli(weight)));
        }

        var visits = evidence.Weeks.Sum(week => (long)week.Visits);
        lines.Add(new(
            Component.Complaints,
            "C:visits",
            visits == 0 ? "尚无上门服务记录" : Invariant($"上门服务 {visits} 次，服务越多、投诉越少，加分越多"),
            points[^1],
            WeightMilli: ExactMath.Milli(measures.Complaints.Visits)));
    }

    private static string PeopleText(PeopleMeasure people) => people.Required == 0
        ? "没有须持证上岗的在岗人员，按同类机构的一般水平计"
        : Invariant($"须持证上岗的在岗人员 {people.Required} 人，证件齐全有效的 {people.InForce} 人");

    private static void AddConduct(List<ExplanationLine> lines, in Measures measures, Score score, RuleSet rules)
    {
        var prior = measures.Category.Conduct;
        var slope = rules.Conduct.Slope(measures.Conduct.Quality(prior), prior);
        (string Key, ConductShare Share, string Known, string Unknown)[] shares =
        [
            ("K:model-contract", measures.Conduct.ModelContracts, "使用示范合同", "尚无完成的合同，示范合同"),
            ("K:insurance", measures.Conduct.Insurance, "服务有保险", "尚无完成的合同，保险"),
            ("K:deadlines", measures.Conduct.Deadlines, "投诉办理期限按时", "尚无投诉办理期限，"),
            ("K:statements", measures.Conduct.Statements, "经营情况按时报送", "尚无应报送的经营情况，"),
        ];
        var points = ExactMath.Apportion(
            [.. shares.Select(s => slope * (s.Share.Or(prior) - prior) / ConductMeasure.Shares)], score.Components.Conduct);
        for (var i = 0; i < shares.Length; i++)
        {
            var (key, share, known, unknown) = shares[i];
            lines.Add(new(
                Component.Conduct,
                key,
                share.IsKnown
                    ? known + Invariant($"：{share.AllCount} 次中 {share.KeptCount} 次")
                    : unknown + "按同类机构的一般水平计",
                points[i]));
        }
    }

    private static void AddLimits(List<ExplanationLine> lines, in Measures measures, Score score, RuleSet rules)
    {
        var sum = rules.BaseMilli + score.Components.Sum;
        var bounded = Math.Clamp(sum, 0, 100_000);
        if (bounded != sum)
        {
            lines.Add(new(Component.Bounds, "S", "总分不低于 0 分、不高于 100 分", bounded - sum));
        }

        if (score.Gates.HasFlag(Gates.G4))
        {
            var people = Invariant($"{measures.People.ElderlyCareWithout} 名在岗养老护理人员证件不全或已过期，");
            var cap = Invariant($"补齐以前总分最高 {rules.Gates.ElderlyPapersCapMilli / 1000m:0.###} 分");
            lines.Add(new(Component.Gate, "G4", people + cap, score.Total - bounded));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A month's answers of one class.</summary>
    private readonly record struct MonthPart(long Answers, long Counted, long Admitted, long Positive, double Quality, double Weight)
    {
        public MonthPart Plus(AnswerTally tally, double quality, double weight) => new(
            Answers + tally.Answers,
            Counted + tally.Counted,
            Admitted + tally.Admitted,
            Positive + tally.Positive,
            Quality + quality,
            Weight + weight);

        public string Said(EvidenceClass evidenceClass)
        {
            if (evidenceClass is EvidenceClass.None)
            {
                return "只展示，不计分";
            }

            if (Admitted == 0)
            {
                return "超出同一家庭的计分上限，不计分";
            }

            var percent = Positive * 100.0 / (Admitted * AnswerFact.WouldUseAgain);
            var beyond = Answers - Counted;
            return Invariant($"愿意再次选择的占 {Math.Round(percent, MidpointRounding.AwayFromZero):0}%")
                + (beyond > 0 ? Invariant($"，其中 {beyond} 条超出同一家庭的计分上限") : "");
        }
    }
}
