using System.Collections.Frozen;
using LincangHousekeeping.Domain.Firms;

namespace LincangHousekeeping.Application.Reference;

/// <summary>What a displayed price is for: 每小时, 每 26 天.</summary>
public sealed record PriceUnit(string Code, string Name) : ICoded;

/// <summary>A service that customers look for.</summary>
/// <param name="Group">Code of its group.</param>
/// <param name="Units">Codes of the units its price may be shown in, the usual one first.</param>
public sealed record Service(string Code, string Name, string Group, IReadOnlyList<string> Units) : ICoded;

/// <summary>A group of services; its code is also a category of the credit rules. Kinds: the firms that may offer it.</summary>
public sealed record ServiceGroup(string Code, string Name, FirmKinds Kinds, IReadOnlyList<Service> Services) : ICoded;

/// <summary>The services of the trade in their groups.</summary>
public sealed class ServiceCategories
{
    private readonly CodeList<ServiceGroup> _groups;
    private readonly CodeList<Service> _services;
    private readonly FrozenDictionary<string, int> _order;

    private ServiceCategories(CodeList<ServiceGroup> groups, CodeList<Service> services, CodeList<PriceUnit> units)
    {
        _groups = groups;
        _services = services;
        _order = services.All.Index().ToFrozenDictionary(s => s.Item.Code, s => s.Index);
        Units = units;
    }

    public IReadOnlyList<ServiceGroup> Groups => _groups.All;

    public CodeList<PriceUnit> Units { get; }

    public ServiceGroup? Group(string? code) => _groups.Find(code);

    public Service? Service(string? code) => _services.Find(code);

    /// <summary>The order in which people see services; one that has left the list comes last.</summary>
    public int OrderOf(string service) => _order.GetValueOrDefault(service, int.MaxValue);

    /// <summary>Name of a group or a service; a code that has left the list is shown as it is.</summary>
    public string NameOf(string code) => _services.Find(code)?.Name ?? _groups.NameOf(code);

    internal static ServiceCategories Read(string folder)
    {
        var units = CodeList<PriceUnit>.Read(folder, "price-units.json");
        var file = new ReferenceFile(folder, "service-categories.json");
        var groups = CodeList<ServiceGroup>.From(file, [.. file.Entries<GroupEntry>().Select(g => new ServiceGroup(
            g.Code, g.Name, g.Kinds, [.. g.Services.Select(s => new Service(s.Code, s.Name, g.Code, s.Units))]))]);
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

    private sealed record GroupEntry(string Code, string Name, FirmKinds Kinds, IReadOnlyList<ServiceEntry> Services);

    private sealed record ServiceEntry(string Code, string Name, IReadOnlyList<string> Units);
}
