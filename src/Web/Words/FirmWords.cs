using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;

namespace LincangHousekeeping.Web.Words;

/// <summary>What people call the things of a firm's registration.</summary>
public static class FirmWords
{
    public static string InWords(this FirmStatus status) => status switch
    {
        FirmStatus.Draft => "草稿",
        FirmStatus.Submitted => "审核中",
        FirmStatus.Returned => "待补正",
        FirmStatus.Registered => "已登记",
        FirmStatus.Refused => "不予登记",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Colour of the status tag; the word says the same.</summary>
    public static string TagKind(this FirmStatus status) => status switch
    {
        FirmStatus.Submitted => "info",
        FirmStatus.Returned => "warn",
        FirmStatus.Registered => "good",
        FirmStatus.Refused => "bad",
        _ => "",
    };

    public static string InWords(this FirmKinds kinds) => kinds switch
    {
        FirmKinds.Household => "家政服务",
        FirmKinds.ElderlyCare => "养老服务",
        FirmKinds.Household | FirmKinds.ElderlyCare => "家政服务、养老服务",
        _ => "未选择",
    };

    public static string InWords(this BusinessModel model) => model switch
    {
        BusinessModel.Employer => "员工制",
        BusinessModel.Agency => "中介制",
        BusinessModel.Platform => "平台",
        _ => throw new ArgumentOutOfRangeException(nameof(model)),
    };

    public static string InWords(this OutletKind kind) => kind switch
    {
        OutletKind.Main => "主营业场所",
        OutletKind.Branch => "分支机构",
        OutletKind.RecordedAddress => "一照多址备案地址",
        OutletKind.ServicePoint => "服务点",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this PaperKind kind) => kind switch
    {
        PaperKind.BusinessLicence => "营业执照（登记证书）",
        PaperKind.ElderlyCareFiling => "养老机构备案回执",
        PaperKind.LabourPermit => "人力资源服务许可或备案",
        PaperKind.Other => "其他材料",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this Standing standing) => standing switch
    {
        Standing.Good => "正常",
        Standing.LicenceRevoked => "营业执照已吊销",
        Standing.SeriouslyDishonest => "列入严重失信主体名单",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>An entry of a registration's history.</summary>
    public static string FirmEventInWords(string happened) => happened switch
    {
        nameof(FirmDrafted) => "企业填写登记申请",
        nameof(FirmRevised) => "企业修改登记申请",
        nameof(FirmSubmitted) => "企业签署承诺并提交",
        nameof(FirmReturned) => "一次性告知补正材料",
        nameof(FirmRegistered) => "准予登记",
        nameof(FirmRefused) => "不予登记",
        nameof(FirmStandingChanged) => "主体状态变化",
        _ => "其他",
    };
}
