namespace LincangHousekeeping.Domain.Credit;

/// <summary>The words of the score: for people in Chinese, for files and ledgers in stable lower case.</summary>
public static class CreditWords
{
    private static readonly string[] EvidenceClasses = ["survey", "visit", "contract", "none"];
    private static readonly string[] Severities = ["minor", "moderate", "serious", "grave"];
    private static readonly string[] Treatments = ["unresolved", "ordered", "resolved-on-time", "remedied"];
    private static readonly string[] Standings = ["good", "licence-revoked", "seriously-dishonest"];

    /// <summary>The grade's word, as printed beside its letter.</summary>
    public static string Name(Grade grade) => grade switch
    {
        Grade.A => "守信",
        Grade.B => "良好",
        Grade.C => "一般",
        Grade.D => "较差",
        _ => "暂无评级",
    };

    public static string Name(Component component) => component switch
    {
        Component.Base => "基础分",
        Component.Experience => "客户评价",
        Component.Complaints => "投诉",
        Component.Inspections => "检查",
        Component.People => "人员资质",
        Component.Conduct => "履约",
        Component.Honours => "守信激励",
        Component.Penalties => "行政处罚",
        Component.Bounds => "满分与零分",
        _ => "分数上限",
    };

    public static string Name(EvidenceClass evidence) => evidence switch
    {
        EvidenceClass.Survey => "随机回访",
        EvidenceClass.Visit => "有上门记录的评价",
        EvidenceClass.Contract => "有合同的评价",
        _ => "未核实的评价",
    };

    public static string Name(ComplaintSeverity severity) => severity switch
    {
        ComplaintSeverity.Minor => "轻微",
        ComplaintSeverity.Moderate => "一般",
        ComplaintSeverity.Serious => "严重",
        _ => "特别严重",
    };

    public static string Name(ComplaintTreatment treatment) => treatment switch
    {
        ComplaintTreatment.Unresolved => "尚未解决",
        ComplaintTreatment.Ordered => "经责令解决",
        ComplaintTreatment.ResolvedOnTime => "按时解决",
        _ => "主动报告或七日内补救",
    };

    public static string Name(Standing standing) => standing switch
    {
        Standing.Good => "正常",
        Standing.LicenceRevoked => "已被吊销许可或执照",
        _ => "已列入严重失信主体名单",
    };

    /// <summary>The letter of the component in formulas and explanations.</summary>
    public static string Letter(Component component) => component switch
    {
        Component.Base => "B",
        Component.Experience => "R",
        Component.Complaints => "C",
        Component.Inspections => "I",
        Component.People => "Q",
        Component.Conduct => "K",
        Component.Honours => "H",
        Component.Penalties => "P",
        Component.Bounds => "S",
        _ => "G",
    };

    internal static string Wire(EvidenceClass value) => EvidenceClasses[(int)value];
    internal static string Wire(ComplaintSeverity value) => Severities[(int)value];
    internal static string Wire(ComplaintTreatment value) => Treatments[(int)value];
    internal static string Wire(Standing value) => Standings[(int)value];

    internal static string Wire(Grade value) => value switch
    {
        Grade.A => "A",
        Grade.B => "B",
        Grade.C => "C",
        Grade.D => "D",
        _ => "N",
    };

    internal static EvidenceClass EvidenceClassOf(StrictObject source, string name) =>
        (EvidenceClass)source.Choice(name, EvidenceClasses);

    internal static ComplaintSeverity SeverityOf(StrictObject source, string name) =>
        (ComplaintSeverity)source.Choice(name, Severities);

    internal static ComplaintTreatment TreatmentOf(StrictObject source, string name) =>
        (ComplaintTreatment)source.Choice(name, Treatments);

    internal static Standing StandingOf(StrictObject source, string name) =>
        (Standing)source.Choice(name, Standings);
}
