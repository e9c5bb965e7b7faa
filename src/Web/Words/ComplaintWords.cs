using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Credit;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LincangHousekeeping.Web.Words;

/// <summary>What people call the things of a complaint.</summary>
public static class ComplaintWords
{
    public static string InWords(this ComplaintStatus status) => status switch
    {
        ComplaintStatus.Filed => "待受理",
        ComplaintStatus.Refused => "不予受理",
        ComplaintStatus.Accepted => "等企业答复",
        ComplaintStatus.Answered => "待决定",
        ComplaintStatus.Decided => "已办结",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Colour of the status tag; the word says the same.</summary>
    public static string TagKind(this ComplaintStatus status) => status switch
    {
        ComplaintStatus.Filed or ComplaintStatus.Answered => "info",
        ComplaintStatus.Accepted => "warn",
        ComplaintStatus.Decided => "good",
        _ => "neutral",
    };

    /// <summary>Whose turn it is, for a case that is still open.</summary>
    /// <param name="office">The department with its place, as <see cref="Office"/> writes it.</param>
    public static string TurnInWords(this ComplaintStatus status, string office) => status switch
    {
        ComplaintStatus.Filed => $"现在轮到{office}：决定是否受理",
        ComplaintStatus.Accepted => "现在轮到企业：答复投诉",
        ComplaintStatus.Answered => $"现在轮到{office}：作出处理决定",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>临翔区市场监督管理局.</summary>
    public static string Office(this Divisions divisions, string countyCode, Department department) =>
        divisions.ShortNameOf(countyCode) + department.InWords();

    public static string InWords(this Finding finding) => finding switch
    {
        Finding.Substantiated => "属实",
        Finding.PartlySubstantiated => "部分属实",
        Finding.NotSubstantiated => "不属实",
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    public static string TagKind(this Finding finding) => finding == Finding.NotSubstantiated ? "neutral" : "bad";

    public static string InWords(this RefusalGround ground) => ground switch
    {
        RefusalGround.NotOurs => "不属于本部门职责",
        RefusalGround.HandledElsewhere => "法院、仲裁机构、其他行政机关或消费者协会已经受理或处理过",
        RefusalGround.NoConsumerNeed => "不是为生活消费需要接受服务，或不能证明与企业有消费争议",
        RefusalGround.TooOld => "知道权益受损已超过三年",
        RefusalGround.PapersMissing => "没有提供必需的材料",
        RefusalGround.IdentityNotShown => "不提供真实身份，或拒绝核实",
        _ => throw new ArgumentOutOfRangeException(nameof(ground)),
    };

    /// <summary>What each severity means, for the officer who chooses.</summary>
    public static IEnumerable<SelectListItem> Severities { get; } = Choices.Of<ComplaintSeverity>(severity =>
        CreditWords.Name(severity) + severity switch
        {
            ComplaintSeverity.Minor => "：影响小，没有造成损失，例如迟到、沟通不当",
            ComplaintSeverity.Moderate => "：造成一定损失或违反约定，例如乱收费、不退费",
            ComplaintSeverity.Serious => "：损失较大或有欺诈，例如假证书、泄露隐私、收钱失联",
            _ => "：伤害人身或性质恶劣，例如虐待、造成重伤",
        });

    /// <summary>What each treatment means, for the officer who chooses.</summary>
    public static IEnumerable<SelectListItem> Treatments { get; } = Choices.Of<ComplaintTreatment>(treatment =>
        CreditWords.Name(treatment) + treatment switch
        {
            ComplaintTreatment.Unresolved => "：企业没有解决，或拒绝解决",
            ComplaintTreatment.Ordered => "：主管部门责令后才解决",
            ComplaintTreatment.ResolvedOnTime => "：企业在办理期限内自行解决",
            _ => "：企业在投诉前主动报告，或七日内补救到位",
        });

    /// <summary>How a stored category's starting point for severity is called.</summary>
    public static string SeverityHintInWords(this ComplaintCategory category) =>
        CreditWords.Name(Enum.Parse<ComplaintSeverity>(category.SeverityHint));

    /// <summary>An entry of a complaint's history.</summary>
    public static string ComplaintEventInWords(string happened) => happened switch
    {
        nameof(ComplaintFiled) => "投诉人提交投诉",
        nameof(ComplaintAccepted) => "受理，要求企业答复",
        nameof(ComplaintRefused) => "不予受理",
        nameof(ComplaintAnswered) => "企业答复",
        nameof(ComplaintDecided) => "作出处理决定",
        _ => "其他",
    };
}
