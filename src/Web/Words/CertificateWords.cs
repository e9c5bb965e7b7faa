using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LincangHousekeeping.Web.Words;

/// <summary>What people call the things of a certificate.</summary>
public static class CertificateWords
{
    public static string InWords(this CertificateKind kind) => kind switch
    {
        CertificateKind.SkillLevel => "职业技能等级证书",
        CertificateKind.VocationalQualification => "职业资格证书",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this CertificateStatus status) => status switch
    {
        CertificateStatus.Submitted => "待核验",
        CertificateStatus.WaitingForNationalRecord => "等全国系统收录",
        CertificateStatus.Verified => "已核验",
        CertificateStatus.Rejected => "未通过",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Colour of the status tag; the word says the same.</summary>
    public static string TagKind(this CertificateStatus status) => status switch
    {
        CertificateStatus.Submitted => "info",
        CertificateStatus.WaitingForNationalRecord => "warn",
        CertificateStatus.Verified => "good",
        CertificateStatus.Rejected => "bad",
        _ => "neutral",
    };

    /// <summary>An entry of a certificate's history.</summary>
    public static string CertificateEventInWords(string happened) => happened switch
    {
        nameof(CertificateSubmitted) => "企业提交核验",
        nameof(CertificateAwaited) => "全国系统暂未收录，等待再次查询",
        nameof(CertificateVerified) => "核验通过",
        nameof(CertificateRejected) => "核验未通过",
        _ => "其他",
    };

    public static IEnumerable<SelectListItem> LevelChoices(Occupations occupations) =>
        occupations.Steps.All.Select(s => new SelectListItem(s.Name, s.Code));

    /// <summary>Occupations that can be certified.</summary>
    public static IEnumerable<SelectListItem> CertifiedOccupationChoices(Occupations occupations) =>
        occupations.All.Where(o => o.Levels.Count > 0).Select(o => new SelectListItem(o.Name, o.Code));
}
