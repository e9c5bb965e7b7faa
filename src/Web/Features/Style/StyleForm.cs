namespace LincangHousekeeping.Web.Features.Style;

/// <summary>A form with every kind of field.</summary>
public sealed record StyleForm
{
    public Guid Once { get; init; } = Guid.CreateVersion7();
    public string Name { get; init; } = "";
    public string Phone { get; init; } = "";
    public string? Model { get; init; }
    public IReadOnlyList<string> Services { get; init; } = [];
    public string Town { get; init; } = "";
    public DateOnly? FoundedOn { get; init; }
    public decimal? Price { get; init; }
    public int? Staff { get; init; }
    public string Account { get; init; } = "";
    public IFormFile? Licence { get; init; }
    public bool Promise { get; init; }
}
