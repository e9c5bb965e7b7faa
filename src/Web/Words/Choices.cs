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
}
