namespace LincangHousekeeping.Domain.Credit;

/// <summary>R: the shrunken, weighted share of customers who would use the firm again.</summary>
internal readonly struct ExperienceMeasure
{
    private readonly double _prior;
    private readonly double _priorWeight;
    private readonly double _positive;
    private readonly double _squares;
    private readonly double _ageWeight;

    private ExperienceMeasure(double prior, double priorWeight, Pool independent, Pool selfSelected, int answers, int dampedWeeks)
    {
        _prior = prior;
        _priorWeight = priorWeight;
        Answers = answers;
        DampedWeeks = dampedWeeks;

        // What customers chose to send may weigh as much as the prior and the independent evidence, not more.
        var most = priorWeight + independent.Weight;
        SelfSelectedShare = selfSelected.Weight > most ? most / selfSelected.Weight : 1;
        Weight = independent.Weight + (SelfSelectedShare * selfSelected.Weight);
        _positive = independent.Positive + (SelfSelectedShare * selfSelected.Positive);
        _squares = independent.Squares + (SelfSelectedShare * SelfSelectedShare * selfSelected.Squares);
        _ageWeight = independent.AgeWeight + (SelfSelectedShare * selfSelected.AgeWeight);
    }

    /// <summary>n: answers that weigh something.</summary>
    public int Answers { get; }

    /// <summary>Weeks with more answers than their orders explain; a person should look at them.</summary>
    public int DampedWeeks { get; }

    /// <summary>What the bound on self-selected answers leaves of each.</summary>
    public double SelfSelectedShare { get; }

    /// <summary>W: the summed weights.</summary>
    public double Weight { get; }

    /// <summary>m.</summary>
    public double Quality => ((_priorWeight * _prior) + _positive) / (_priorWeight + Weight);

    public double Variance => Quality * (1 - Quality) / (_priorWeight + Weight + 1);

    /// <summary>Kish's effective number of answers.</summary>
    public double EffectiveAnswers => _squares > 0 ? Weight * Weight / _squares : 0;

    public double MeanAgeMonths => Weight > 0 ? _ageWeight / Weight : 0;

    public static ExperienceMeasure Of(Evidence evidence, RuleSet rules, CategoryRules category, DateOnly thisMonday)
    {
        var independent = new Pool();
        var selfSelected = new Pool();
        var answers = 0L;
        var damped = 0;
        for (var i = 0; i < evidence.Weeks.Count; i++)
        {
            if (!evidence.Weeks[i].HasAnswers)
            {
                continue;
            }

            var week = new WeekWeights(evidence, i, rules.Answers, category, thisMonday);
            independent.Add(week, EvidenceClass.Survey, week.IndependentShare);
            independent.Add(week, EvidenceClass.Visit, week.IndependentShare);
            selfSelected.Add(week, EvidenceClass.Contract, week.SelfSelectedShare);
            answers += week.Scored(EvidenceClass.Survey) + week.Scored(EvidenceClass.Visit) + week.Scored(EvidenceClass.Contract);
            damped += week.IndependentShare < 1 || week.SelfSelectedShare < 1 ? 1 : 0;
        }

        return new(category.Experience, rules.Answers.PriorWeight, independent, selfSelected, (int)answers, damped);
    }

    /// <summary>
    /// What one week's answers of one class contribute to <c>m − μ</c>, and their weight. These add up to <c>m − μ</c>.
    /// </summary>
    public (double Quality, double Weight) Part(in WeekWeights week, EvidenceClass evidence)
    {
        var share = week.Decay * (evidence is EvidenceClass.Contract ? week.SelfSelectedShare * SelfSelectedShare : week.IndependentShare);
        var weight = share * week.Mass(evidence);
        return (((share * week.PositiveMass(evidence)) - (weight * _prior)) / (_priorWeight + Weight), weight);
    }

    /// <summary>Sums over the answers of one kind of origin.</summary>
    private struct Pool
    {
        public double Weight;
        public double Positive;
        public double Squares;
        public double AgeWeight;

        public void Add(in WeekWeights week, EvidenceClass evidence, double share)
        {
            var left = week.Decay * share;
            var weight = left * week.Mass(evidence);
            Weight += weight;
            Positive += left * week.PositiveMass(evidence);
            Squares += left * left * week.SquaredMass(evidence);
            AgeWeight += weight * Decay.Months(week.Age);
        }
    }
}
