using LincangHousekeeping.Domain.Firms;

namespace LincangHousekeeping.Application.Reference;

/// <summary>What a displayed price is for: 每小时, 每 26 天.</summary>
public sealed record PriceUnit(string Code, string Name) : ICoded;

/// <summary>A service that customers look for, with codes of the units its price may be shown in, usual one first.</summary>
public sealed record Service(string Code, string Name, IReadOnlyList<string> Units) : ICoded;

/// <summary>A group of services; its code is also a category of the credit rules. Kinds: the firms that may offer it.</summary>
public sealed record ServiceGroup(string Code, string Name, FirmKinds Kinds, IReadOnlyList<Service> Services) : ICoded;

/// <summary>The services of the trade in their groups.</summary>
public sealed class ServiceCategories
{
    private readonly CodeList<ServiceGroup> _groups;
    private readonly CodeList<Service> _services;
    private readonly Dictionary<string, ServiceGroup> _groupOf;

    private ServiceCategories(CodeList<ServiceGroup> groups, CodeList<Service> services, CodeList<PriceUnit> units)
    {
        _groups = groups;
        _services = services;
        _groupOf = groups.All.SelectMany(g => g.Services, (g, s) => (s.Code, Group: g)).ToDictionary(p => p.Code, p => p.Group);
        Units = units;
    }

    public IReadOnlyList<ServiceGroup> Groups => _groups.All;

    public CodeList<PriceUnit> Units { get; }

    public ServiceGroup? FindGroup(string? code) => _groups.Find(code);

    public Service? FindService(string? code) => _services.Find(code);

    /// <summary>The group a service belongs to; empty for a code that is not a service.</summary>
    public ServiceGroup? GroupOf(string? service) => service is null ? null : _groupOf.GetValueOrDefault(service);

    /// <summary>Name of a group or a service; a code that has left the list is shown as it is.</summary>
    public string NameOf(string code) => _services.Find(code)?.Name ?? _groups.NameOf(code);

    internal static ServiceCategories Read(string folder)
    {
        var units = CodeList<PriceUnit>.Read(folder, "price-units.json");
        var file = new ReferenceFile(folder, "service-categories.json");
        var groups = CodeList<ServiceGroup>.From(file, file.Entries<ServiceGroup>());
        var services = CodeList<Service>.From(file, [.. groups.All.SelectMany(g => g.Services)]);
        foreach (var group in groups.All)
        {
            file.Require(group.Kinds != FirmKinds.None, $"\"{group.Code}\"", "belongs to no kind of firm.");
            file.Require(group.Services.Count > 0, $"\"{group.Code}\"", "has no service.");
        }

        foreach (var service in services.All)
        {
            file.Require(service.Units.Count > 0, $"\"{service.Code}\"", "has no price unit.");
            file.Require(service.Units.All(units.Contains), $"\"{service.Code}\"", "has a unit that is not in price-units.json.");
            file.Require(!groups.Contains(service.Code), $"\"{service.Code}\"", "is the code of a group and of a service.");
        }

        return new(groups, services, units);
    }
}
