namespace LincangHousekeeping.Domain.Credit;

/// <summary>The measured components of one firm on one day. Inspections, honours and penalties have no facts yet.</summary>
internal readonly record struct Measures(
    CategoryRules Category, ExperienceMeasure Experience, ComplaintMeasure Complaints, PeopleMeasure People, ConductMeasure Conduct)
{
    public static Measures Of(Evidence evidence, RuleSet rules, DateOnly asOf)
    {
        var category = rules.Category(evidence.Category);
        var thisMonday = Week.MondayOf(asOf);
        return new(
            category,
            ExperienceMeasure.Of(evidence, rules, category, thisMonday),
            ComplaintMeasure.Of(evidence, rules, thisMonday),
            PeopleMeasure.Of(evidence, asOf),
            ConductMeasure.Of(evidence, rules, thisMonday));
    }

    /// <summary>Inspections have no facts yet.</summary>
    public ComponentQuality KnownQuality => new(
        Experience.Weight > 0 ? ExactMath.Milli(Experience.Quality) : null,
        Complaints.Visits > 0 || Complaints.Complaints > 0 ? ExactMath.Milli(Complaints.Quality) : null,
        null,
        People.Share is { } share ? ExactMath.Milli(share) : null,
        Conduct.Unknown < ConductMeasure.Shares ? ExactMath.Milli(Conduct.Quality(Category.Conduct)) : null);

    public ComponentPoints Points(RuleSet rules) => new(
        ExactMath.Milli(rules.Experience.Points(Experience.Quality, Category.Experience)),
        ExactMath.Milli(rules.Complaints.Points(Complaints.Quality, ComplaintRules.Prior)),
        0,
        ExactMath.Milli(rules.People.Points(People.Share ?? Category.People, Category.People)),
        ExactMath.Milli(rules.Conduct.Points(Conduct.Quality(Category.Conduct), Category.Conduct)),
        0,
        0);

    /// <summary>The standard deviation of the score: what is known by its own formula, what is not by the rule set.</summary>
    public double Deviation(RuleSet rules)
    {
        var experience = rules.Experience.Slope(Experience.Quality, Category.Experience);
        var complaints = rules.Complaints.Slope(Complaints.Quality, ComplaintRules.Prior) * Complaints.Deviation;
        var inspections = rules.Inspections.Slope(Category.Inspections, Category.Inspections) * rules.Interval.Inspections;
        var people = People.Share is null ? rules.People.Slope(Category.People, Category.People) * rules.Interval.People : 0;
        var conduct = rules.Conduct.Slope(Conduct.Quality(Category.Conduct), Category.Conduct)
            * rules.Interval.Conduct / ConductMeasure.Shares;
        return Math.Sqrt(
            (experience * experience * Experience.Variance)
            + (complaints * complaints)
            + (inspections * inspections)
            + (people * people)
            + (conduct * conduct * Conduct.Unknown));
    }
}
