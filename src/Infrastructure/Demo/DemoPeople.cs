using System.Globalization;
using Bogus;
using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Infrastructure.Demo;

/// <summary>Invented people and numbers with right check signs. Old 5335xx prefixes are as common as in Lincang.</summary>
internal sealed class DemoPeople(Randomizer random, DateOnly today)
{
    private static readonly string[] Surnames =
        ["李", "杨", "王", "张", "赵", "罗", "周", "鲁", "字", "段", "董", "何", "陈", "刘", "马", "茶", "普", "田", "俸", "钟"];

    private static readonly string[] Given =
        ["春梅", "秀英", "丽华", "国芬", "桂兰", "晓燕", "云仙", "凤琼", "美玲", "建芳", "玉珍", "红梅", "学琴", "世芬", "文秀", "菊", "艳", "娅", "志强", "荣", "光明", "绍华"];

    private static readonly string[] Minority =
        ["岩·依香", "玉·罕凤", "艾·嘎", "娜·朵", "叶·萍", "尼·门", "欧·赛", "安·叶茸", "俄·𠮷嘎", "依·㛃"];

    /// <summary>Region, how often: today's county codes and those in force until 2003.</summary>
    private static readonly string[] Regions =
        ["533521", "533522", "533523", "533524", "533525", "533526", "533527", "533528", "530902", "530921", "530922", "530923", "530925", "530926"];

    private const string CodeSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private int _serial;

    public PersonName Name() => PersonName.FromStore(
        random.Int(0, 11) == 0 ? random.ArrayElement(Minority) : random.ArrayElement(Surnames) + random.ArrayElement(Given));

    public MobileNumber Mobile() => MobileNumber.FromStore(
        random.ArrayElement(["138", "139", "150", "187", "191"]) + random.Int(0, 99_999_999).ToString("00000000", CultureInfo.InvariantCulture));

    /// <summary>A number that nobody else of this run has: the serial runs through region, birth date and order.</summary>
    public ResidentIdNumber IdNumber()
    {
        var serial = _serial++;
        var birth = today.AddYears(-22).AddDays(-(serial * 7 % 12_000)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var body = Regions[serial % Regions.Length] + birth + (serial / 97 % 1000).ToString("000", CultureInfo.InvariantCulture);
        return "0123456789X".Select(check => ResidentIdNumber.TryParse(body + check, today, out var number) ? number : null).First(n => n is not null)!;
    }

    public UnifiedSocialCreditCode CreditCode(string county, int firm)
    {
        var prefix = random.ArrayElement(["91", "91", "92", "52"]);
        var serial = firm;
        var body = "M";
        for (var i = 0; i < 8; i++)
        {
            body += i < 3 ? CodeSigns[random.Int(10, CodeSigns.Length - 1)] : CodeSigns[serial % CodeSigns.Length];
            serial = i < 3 ? serial : serial / CodeSigns.Length;
        }

        return CodeSigns.Select(check => UnifiedSocialCreditCode.TryParse(prefix + county + body + check, out var code) ? code : null)
            .First(c => c is not null)!;
    }

    public CertificateNumber CertificateNumber(int level, int year) => Domain.Common.CertificateNumber.FromStore(string.Create(
        CultureInfo.InvariantCulture, $"{random.ArrayElement(["S", "S", "Y"])}000053{random.Int(100, 999):000000}{year % 100:00}{level}{++_serial % 1_000_000:000000}"));
}
