namespace LincangHousekeeping.Domain.Credit;

/// <summary>C: substantiated complaints against service given, both fading on the same curve.</summary>
internal readonly struct ComplaintMeasure
{
    // Gauss–Legendre, four points on [0, 1].
    private static readonly double[] Nodes =
        [0.069431844202973712, 0.330009478207571868, 0.669990521792428132, 0.930568155797026288];

    private static readonly double[] NodeWeights =
        [0.173927422568726929, 0.326072577431273071, 0.326072577431273071, 0.173927422568726929];

    private readonly ComplaintRules _rules;

    private ComplaintMeasure(ComplaintRules rules, double complaints, double visits)
    {
        _rules = rules;
        Complaints = complaints;
        Visits = visits;
        Quality = ExactMath.Exp2(-RateAlong(1) / rules.ReferenceRate);
    }

    /// <summary>X: the sum of severity, treatment and decay over incidents.</summary>
    public double Complaints { get; }

    /// <summary>E: decayed visits.</summary>
    public double Visits { get; }

    /// <summary>z: two to the power of minus the rate λ̂ over the reference rate.</summary>
    public double Quality { get; }

    /// <summary>By the delta method from the gamma variance of the rate.</summary>
    public double Deviation
    {
        get
        {
            var visits = _rules.PriorVisits + Visits;
            var rateDeviation = Math.Sqrt((_rules.PriorVisits * _rules.ReferenceRate) + Complaints) / visits;
            return ExactMath.Ln2 / _rules.ReferenceRate * Quality * rateDeviation;
        }
    }

    public static ComplaintMeasure Of(Evidence evidence, RuleSet rules, DateOnly thisMonday)
    {
        var visits = 0.0;
        foreach (var week in evidence.Weeks)
        {
            visits += week.Visits * rules.ComplaintRate.Decay.After(Week.Age(week.Monday, thisMonday));
        }

        var complaints = 0.0;
        for (var i = 0; i < evidence.Complaints.Count;)
        {
            complaints += Incident(evidence, ref i, rules, thisMonday).Weight;
        }

        return new(rules.ComplaintRate, complaints, visits);
    }

    /// <summary>
    /// The complaint that counts for the incident at <paramref name="index"/>, which moves on to the next incident: the
    /// one that weighs most on the day, the first of equals.
    /// </summary>
    public static (ComplaintItem Item, double Weight) Incident(Evidence evidence, ref int index, RuleSet rules, DateOnly thisMonday)
    {
        var counted = evidence.Complaints[index];
        var most = WeightOf(counted, rules, thisMonday);
        for (index++; index < evidence.Complaints.Count && evidence.Complaints[index].Incident == counted.Incident; index++)
        {
            var weight = WeightOf(evidence.Complaints[index], rules, thisMonday);
            if (weight > most)
            {
                (counted, most) = (evidence.Complaints[index], weight);
            }
        }

        return (counted, most);
    }

    /// <summary>
    /// The change of quality that one unit of complaint weight causes along the straight path from no items to all
    /// (Aumann–Shapley): the integral of <c>∂z/∂X</c>. Negative.
    /// </summary>
    /// <remarks>
    /// Each step ends before the visits gathered on the way double and before the quality halves, where four points
    /// are exact to a billionth. Beyond 60 halvings nothing is left to add.
    /// </remarks>
    public double QualityPerUnit()
    {
        var change = Math.Abs(Complaints - (_rules.ReferenceRate * Visits)) / _rules.ReferenceRate;
        var sum = 0.0;
        for (double from = 0, to; from < 1 && RateAlong(from) < 60 * _rules.ReferenceRate; from = to)
        {
            var visits = _rules.PriorVisits + (from * Visits);
            var doubling = Visits > 0 ? visits / Visits : 1;
            var halving = change > 0 ? visits * visits / (_rules.PriorVisits * change) : 1;
            to = Math.Min(1, from + Math.Min(doubling, halving));
            for (var i = 0; i < Nodes.Length; i++)
            {
                var t = from + ((to - from) * Nodes[i]);
                var quality = ExactMath.Exp2(-RateAlong(t) / _rules.ReferenceRate);
                sum += (to - from) * NodeWeights[i] * quality / (_rules.PriorVisits + (t * Visits));
            }
        }

        return -ExactMath.Ln2 / _rules.ReferenceRate * sum;
    }

    private static double WeightOf(ComplaintItem item, RuleSet rules, DateOnly thisMonday) =>
        rules.ComplaintRate.Weight(item.Severity, item.Treatment)
        * rules.ComplaintRate.Decay.After(Week.Age(Week.MondayOf(item.HappenedOn), thisMonday));

    private double RateAlong(double t) =>
        ((_rules.PriorVisits * _rules.ReferenceRate) + (t * Complaints)) / (_rules.PriorVisits + (t * Visits));
}
