using LincangHousekeeping.Application.Common;

namespace LincangHousekeeping.Web.Words;

/// <summary>What people call roles and departments.</summary>
public static class AccountWords
{
    public static string InWords(this Role role) => role switch
    {
        Role.FirmClerk => "企业经办人",
        Role.Officer => "监管人员",
        Role.Administrator => "系统管理员",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string InWords(this Department department) => department switch
    {
        Department.Commerce => "商务局",
        Department.MarketRegulation => "市场监督管理局",
        Department.CivilAffairs => "民政局",
        Department.HumanResources => "人力资源和社会保障局",
        _ => throw new ArgumentOutOfRangeException(nameof(department)),
    };
}
