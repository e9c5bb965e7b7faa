using LincangHousekeeping.Application.Reference;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LincangHousekeeping.Web.Words;

/// <summary>Lists to choose from, made of reference data and enumerations.</summary>
public static class Choices
{
    /// <summary>Every value of an enumeration with its word.</summary>
    public static IEnumerable<SelectListItem> Of<T>(Func<T, string> inWords)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new SelectListItem(inWords(value), value.ToString()));

    /// <summary>Townships under their counties; statistical units can be addresses, too.</summary>
    public static IEnumerable<SelectListItem> Townships(Divisions divisions) =>
        divisions.Counties.SelectMany(county =>
        {
            var group = new SelectListGroup { Name = county.ShortName };
            return divisions.AddressUnitsOf(county.Code).Select(t => new SelectListItem(t.Name, t.Code) { Group = group });
        });

    public static IEnumerable<SelectListItem> Counties(Divisions divisions) =>
        divisions.Counties.Select(c => new SelectListItem(c.ShortName, c.Code));

    /// <summary>For searching: the whole city, each county, and its townships below it.</summary>
    public static IEnumerable<SelectListItem> Places(Divisions divisions, string? chosen) =>
        divisions.Counties.SelectMany(county =>
        {
            var group = new SelectListGroup { Name = county.ShortName };
            return divisions.TownshipsOf(county.Code).Select(t => new SelectListItem(t.Name, t.Code) { Group = group })
                .Prepend(new SelectListItem($"{county.ShortName}（全{county.ShortName[^1]}）", county.Code) { Group = group });
        }).Prepend(new SelectListItem("临沧全市", "")).Choosing(chosen);

    /// <summary>For searching: all services, each group, and its services below it.</summary>
    public static IEnumerable<SelectListItem> Services(ServiceCategories categories, string? chosen) =>
        categories.Groups.SelectMany(g =>
        {
            var group = new SelectListGroup { Name = g.Name };
            return g.Services.Select(s => new SelectListItem(s.Name, s.Code) { Group = group })
                .Prepend(new SelectListItem("全部" + g.Name, g.Code) { Group = group });
        }).Prepend(new SelectListItem("全部服务", "")).Choosing(chosen);

    private static IEnumerable<SelectListItem> Choosing(this IEnumerable<SelectListItem> items, string? chosen) => items.Select(item =>
    {
        item.Selected = item.Value == (chosen ?? "");
        return item;
    });
}
