namespace LincangHousekeeping.Application.Firms;

/// <summary>The credit promise (信用承诺书, 主动公示型) that a firm signs. A new wording is a new version; signed ones keep theirs.</summary>
public static class PromiseText
{
    public const string Version = "2026-1";

    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "本企业提交的登记信息和材料真实、完整、有效，变更后及时更新。",
        "依法经营，明码标价，与消费者签订书面合同，不作虚假宣传，不强制交易。",
        "如实登记服务人员及其证书，不使用证书不符合要求的人员从事养老照护等岗位。",
        "按时答复消费者投诉，配合主管部门检查，不刷单炒信，不干扰消费者评价。",
        "保护消费者和服务人员的个人信息，只用于提供服务。",
        "本承诺向社会公开。违背承诺的，愿意依法承担责任，并接受信用记录。",
    ];
}
