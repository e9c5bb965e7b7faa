namespace LincangHousekeeping.Domain.Credit;

/// <summary>K: the mean of four shares. A share about which nothing is known takes the prior.</summary>
internal readonly record struct ConductMeasure(
    ConductShare ModelContracts, ConductShare Insurance, ConductShare Deadlines, ConductShare Statements)
{
    public const int Shares = 4;

    public int Unknown =>
        (ModelContracts.IsKnown ? 0 : 1) + (Insurance.IsKnown ? 0 : 1) + (Deadlines.IsKnown ? 0 : 1) + (Statements.IsKnown ? 0 : 1);

    public static ConductMeasure Of(Evidence evidence, RuleSet rules, DateOnly thisMonday)
    {
        var (contracts, insurance, deadlines, statements) =
            (new ConductShare(), new ConductShare(), new ConductShare(), new ConductShare());
        foreach (var week in evidence.Weeks)
        {
            var left = rules.ConductShares.Decay.After(Week.Age(week.Monday, thisMonday));
            contracts.Add(left, week.ModelContracts, week.Orders);
            insurance.Add(left, week.Insured, week.Orders);
            deadlines.Add(left, week.DeadlinesMet, week.DeadlinesMet + week.DeadlinesMissed);
            statements.Add(left, week.StatementsOnTime, week.StatementsOnTime + week.StatementsLate);
        }

        return new(contracts, insurance, deadlines, statements);
    }

    public double Quality(double prior) =>
        (ModelContracts.Or(prior) + Insurance.Or(prior) + Deadlines.Or(prior) + Statements.Or(prior)) / Shares;
}

/// <summary>A decayed share of kept promises, with the plain counts behind it.</summary>
internal struct ConductShare
{
    private double _kept;
    private double _all;

    public int KeptCount { get; private set; }
    public int AllCount { get; private set; }

    public readonly bool IsKnown => _all > 0;

    public void Add(double left, int kept, int all)
    {
        KeptCount += kept;
        AllCount += all;
        _kept += left * kept;
        _all += left * all;
    }

    public readonly double Or(double prior) => IsKnown ? _kept / _all : prior;
}
