using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.Domain.Workers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LincangHousekeeping.Web.Words;

/// <summary>What people call the things of a worker's record.</summary>
public static class WorkerWords
{
    public static string InWords(this EmploymentForm form) => form switch
    {
        EmploymentForm.Employee => "员工制",
        EmploymentForm.Placed => "中介制",
        EmploymentForm.OnPlatform => "平台",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static string InWords(this PapersState state) => state switch
    {
        PapersState.NotRequired => "不要求证书",
        PapersState.InForce => "证书已核验",
        PapersState.UnderVerification => "证书核验中",
        PapersState.Missing => "缺证书",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Colour of the status tag; the word says the same.</summary>
    public static string TagKind(this PapersState state) => state switch
    {
        PapersState.InForce => "good",
        PapersState.UnderVerification => "info",
        PapersState.Missing => "warn",
        _ => "neutral",
    };

    public static IEnumerable<SelectListItem> OccupationChoices(Occupations occupations) =>
        occupations.All.Select(o => new SelectListItem(o.Name, o.Code));
}
