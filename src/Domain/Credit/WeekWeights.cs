namespace LincangHousekeeping.Domain.Credit;

/// <summary>
/// The answers of one week as they weigh: how far they have decayed, and how far a burst beyond what the orders explain
/// damps them. Independent and self-selected answers are damped apart (docs/adr/0004).
/// </summary>
internal readonly struct WeekWeights
{
    private readonly AnswerRules _rules;
    private readonly WeekTally _tally;

    public WeekWeights(Evidence evidence, int index, AnswerRules rules, CategoryRules category, DateOnly thisMonday)
    {
        _rules = rules;
        _tally = evidence.Weeks[index];
        Age = Week.Age(_tally.Monday, thisMonday);
        Decay = rules.Decay.After(Age);

        var expected = category.ResponseRate * OrdersInWindow(evidence.Weeks, index, rules.WindowWeeks);
        var limit = Math.Max(rules.BurstFloor, expected + (rules.BurstSpread * Math.Sqrt(expected)));
        IndependentShare = ShareWithin(limit, Mass(EvidenceClass.Survey) + Mass(EvidenceClass.Visit));
        SelfSelectedShare = ShareWithin(limit, Mass(EvidenceClass.Contract));
    }

    public DateOnly Monday => _tally.Monday;

    /// <summary>In weeks.</summary>
    public int Age { get; }

    public double Decay { get; }

    /// <summary>What damping leaves of survey and visit answers.</summary>
    public double IndependentShare { get; }

    /// <summary>What damping leaves of answers without evidence of a visit.</summary>
    public double SelfSelectedShare { get; }

    public AnswerTally Tally(EvidenceClass evidence) => _tally.Answers(evidence);

    /// <summary>Sum of v times the admitted share.</summary>
    public double Mass(EvidenceClass evidence) =>
        _rules.ValueMilli(evidence) * _tally.Answers(evidence).Admitted / 1e6;

    /// <summary>The same, times the value of each answer.</summary>
    public double PositiveMass(EvidenceClass evidence) =>
        _rules.ValueMilli(evidence) * _tally.Answers(evidence).Positive / (1e6 * AnswerFact.WouldUseAgain);

    /// <summary>Sum of the squares of v times the admitted share.</summary>
    public double SquaredMass(EvidenceClass evidence)
    {
        var value = _rules.ValueMilli(evidence) / 1e3;
        return value * value * (_tally.Answers(evidence).Squares / 1e6);
    }

    /// <summary>How many answers of a class weigh something.</summary>
    public long Scored(EvidenceClass evidence) =>
        _rules.ValueMilli(evidence) > 0 ? _tally.Answers(evidence).Counted : 0;

    /// <param name="limit">L: the undecayed weight that the orders of the window explain.</param>
    private static double ShareWithin(double limit, double mass) => mass > limit ? limit / mass : 1;

    private static long OrdersInWindow(IReadOnlyList<WeekTally> weeks, int index, int windowWeeks)
    {
        var oldest = weeks[index].Monday.AddDays(-7 * (windowWeeks - 1));
        var orders = 0L;
        for (var i = index; i >= 0 && weeks[i].Monday >= oldest; i--)
        {
            orders += weeks[i].Orders;
        }

        return orders;
    }
}
