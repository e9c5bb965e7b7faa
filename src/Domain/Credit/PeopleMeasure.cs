namespace LincangHousekeeping.Domain.Credit;

/// <summary>Q: the share of active workers in roles that require papers whose papers are all in force.</summary>
internal readonly record struct PeopleMeasure(int Required, int InForce, int ElderlyCareWithout)
{
    /// <summary>Null when nobody needs papers.</summary>
    public double? Share => Required > 0 ? (double)InForce / Required : null;

    public static PeopleMeasure Of(Evidence evidence, DateOnly asOf)
    {
        var (required, inForce, elderlyCareWithout) = (0, 0, 0);
        foreach (var (group, count) in evidence.Staff)
        {
            required += count;
            if (group.InForce(asOf))
            {
                inForce += count;
            }
            else if (group.ElderlyCare)
            {
                elderlyCareWithout += count;
            }
        }

        return new(required, inForce, elderlyCareWithout);
    }
}
