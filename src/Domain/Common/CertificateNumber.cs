using System.Diagnostics.CodeAnalysis;

namespace LincangHousekeeping.Domain.Common;

/// <summary>职业技能等级证书 skill-level certificate; 职业资格证书 vocational qualification, its predecessor, which stays valid.</summary>
public enum CertificateKind { SkillLevel, VocationalQualification }

/// <summary>
/// The number on a skill-level certificate (22 signs: class of evaluating body 1, body 4, province 2, site 6, year 2,
/// level 1, serial 6) or on an older vocational qualification certificate (16 digits: year 2, province or ministry 2,
/// city 2, class of body 1, body 3, level 1, serial 5). Neither has a check sign, so a right form proves little.
/// </summary>
public sealed record CertificateNumber
{
    public const int SkillLevelLength = 22;
    public const int VocationalQualificationLength = 16;

    private const string SkillLevelBodies = "YSJ";

    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "66", "71", "81", "82",
    ];

    private CertificateNumber(string value) => Value = value;

    public string Value { get; }

    public CertificateKind Kind => Value.Length == SkillLevelLength ? CertificateKind.SkillLevel : CertificateKind.VocationalQualification;

    /// <summary>
    /// Skill level: Y employer (用人单位), S social evaluation body (社会培训评价组织), J technical school.
    /// Vocational qualification: 0 guidance centre, 1 national, 2 local, 3 trade station, 4 firm or committee.
    /// </summary>
    public char BodyClass => Kind == CertificateKind.SkillLevel ? Value[0] : Value[6];

    /// <summary>First two digits of the province's division code (53 Yunnan); on a vocational qualification perhaps a ministry.</summary>
    public string ProvinceCode => Kind == CertificateKind.SkillLevel ? Value[5..7] : Value[2..4];

    /// <summary>Year of issue. Vocational qualifications reach back into the nineties.</summary>
    public int Year => Kind == CertificateKind.SkillLevel ? 2000 + TwoDigits(13) : TwoDigits(0) + (TwoDigits(0) >= 90 ? 1900 : 2000);

    /// <summary>5 (五级/初级工) to 1 (一级/高级技师); empty where a letter stands for a step above or below the ladder of five.</summary>
    public int? Level => char.IsAsciiDigit(LevelSign) ? LevelSign - '0' : null;

    /// <summary>The sign in the level's place, a digit or a letter.</summary>
    public char LevelSign => Value[LevelPlace - 1];

    /// <summary>Which sign of the number is the level, counted from 1 as people count.</summary>
    public int LevelPlace => Kind == CertificateKind.SkillLevel ? 16 : 11;

    /// <summary>Reads a number as people type it.</summary>
    /// <param name="today">China date; years after it are refused.</param>
    /// <param name="reason">Why not, as a sentence to stand beside the field.</param>
    public static bool TryParse(
        string? text, DateOnly today, [NotNullWhen(true)] out CertificateNumber? number, [NotNullWhen(false)] out string? reason)
    {
        var value = TypedText.Code(text);
        reason = value.Length switch
        {
            0 => "请填写证书编号。",
            SkillLevelLength => SkillLevelFault(value),
            VocationalQualificationLength => VocationalQualificationFault(value),
            _ => $"证书编号应为 22 位（职业技能等级证书）或 16 位（职业资格证书），现在是 {value.Length} 位。",
        };
        number = reason is null ? new(value) : null;
        if (number is not null && number.Year > today.Year)
        {
            reason = $"证书编号中的年份是 {number.Year} 年，晚于今年，请核对。";
            number = null;
        }

        return number is not null;
    }

    public static bool TryParse(string? text, DateOnly today, [NotNullWhen(true)] out CertificateNumber? number) =>
        TryParse(text, today, out number, out _);

    /// <summary>Takes back a number that was parsed before it was stored.</summary>
    public static CertificateNumber FromStore(string value) => new(value);

    public override string ToString() => Value;

    private static string? SkillLevelFault(string value)
    {
        if (!SkillLevelBodies.Contains(value[0], StringComparison.Ordinal))
        {
            return "职业技能等级证书编号第 1 位应为字母 Y、S 或 J。";
        }

        if (!TypedText.AreDigits(value.AsSpan(1, 14)) || !TypedText.AreDigits(value.AsSpan(16)))
        {
            return "职业技能等级证书编号除第 1 位和第 16 位外应为数字。";
        }

        if (!Provinces.Contains(value[5..7]))
        {
            return "职业技能等级证书编号第 6、7 位应为省份代码，云南是 53。";
        }

        if (value[15] is not ((>= '1' and <= '5') or (>= 'A' and <= 'Z')))
        {
            return "职业技能等级证书编号第 16 位是等级，应为 1 至 5 或字母。";
        }

        return value.EndsWith("000000", StringComparison.Ordinal) ? "职业技能等级证书编号最后 6 位是流水号，不能全为 0。" : null;
    }

    private static string? VocationalQualificationFault(string value)
    {
        if (!TypedText.AreDigits(value))
        {
            return "16 位的职业资格证书编号应全为数字。";
        }

        if (value[6] > '4')
        {
            return "职业资格证书编号第 7 位是鉴定机构类别，应为 0 至 4。";
        }

        if (value[10] is < '1' or > '5')
        {
            return "职业资格证书编号第 11 位是等级，应为 1 至 5。";
        }

        return value.EndsWith("00000", StringComparison.Ordinal) ? "职业资格证书编号最后 5 位是流水号，不能全为 0。" : null;
    }

    private int TwoDigits(int at) => ((Value[at] - '0') * 10) + Value[at + 1] - '0';
}
