namespace LincangHousekeeping.Domain.Common;

/// <summary>Free text about a person, such as an address. Encrypted in the database; its printed form says nothing.</summary>
public sealed record PrivateText(string Value)
{
    public override string ToString() => "***";
}
