namespace LincangHousekeeping.Application.Workers;

/// <summary>
/// What a worker agrees to before a firm registers her (个人信息保护法 art. 14, 17, 28–30). A new wording is a new version; who agreed
/// to an earlier one keeps that on her record.
/// </summary>
public static class ConsentText
{
    public const string Version = "2026-1";

    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "由谁处理：登记您的企业，以及本平台的管理部门。",
        "处理什么：姓名、身份证号、手机号、职业、从业经历和职业证书。身份证号和手机号加密保存，页面上只显示一部分。",
        "为什么：确认是您本人，核验证书，记录您在哪家企业从业。不给个人打公开的分数。",
        "给谁看：登记您的企业和核验证书的人社部门；消费者要看，须由您本人另行同意。",
        "保存多久：从业期间以及离开最后一家企业后三年。",
        "您的权利：可以查看、复制、更正、删除，也可以随时撤回同意；换企业时记录跟着您走，不需要原企业同意。",
    ];
}
