namespace LincangHousekeeping.Domain.Credit;

/// <summary>The published grade, best first. <see cref="N"/> is "not yet rated".</summary>
public enum Grade
{
    A,
    B,
    C,
    D,
    N,
}

/// <summary>The parts of the score, in the order in which an explanation prints them.</summary>
public enum Component
{
    Base,
    Experience,
    Complaints,
    Inspections,
    People,
    Conduct,
    Honours,
    Penalties,

    /// <summary>What the bounds 0 and 100 add or take.</summary>
    Bounds,

    /// <summary>What the cap of a gate takes.</summary>
    Gate,
}
