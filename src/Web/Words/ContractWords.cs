using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Contracts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LincangHousekeeping.Web.Words;

/// <summary>What people call the things of a service contract.</summary>
public static class ContractWords
{
    public static string InWords(this ContractStatus status) => status switch
    {
        ContractStatus.Active => "履行中",
        ContractStatus.Completed => "已完成",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Colour of the status tag; the word says the same.</summary>
    public static string TagKind(this ContractStatus status) => status == ContractStatus.Active ? "info" : "good";

    /// <summary>The services that a firm offers, under their groups.</summary>
    public static IEnumerable<SelectListItem> Offered(this ServiceCategories categories, IReadOnlyList<string> services) =>
        categories.Groups.SelectMany(group =>
        {
            var heading = new SelectListGroup { Name = group.Name };
            return group.Services.Where(s => services.Contains(s.Code)).Select(s => new SelectListItem(s.Name, s.Code) { Group = heading });
        });

    /// <summary>The units in which any of the services may be priced.</summary>
    public static IEnumerable<SelectListItem> UnitsFor(this ServiceCategories categories, IReadOnlyList<string> services)
    {
        var units = services.SelectMany(s => categories.Service(s)?.Units ?? []).ToHashSet();
        return categories.Units.All.Where(u => units.Contains(u.Code)).Select(u => new SelectListItem(u.Name, u.Code));
    }
}
