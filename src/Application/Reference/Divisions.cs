namespace LincangHousekeeping.Application.Reference;

/// <summary>A county or district of the city. People say 耿马县 for 耿马傣族佤族自治县.</summary>
public sealed record County(string Code, string Name, string ShortName) : ICoded;

/// <summary>A township, town or street; or a statistical unit (state farm, prison) that serves as an address but is none of these.</summary>
public sealed record Township(string Code, string Name, string CountyCode, bool IsStatisticalUnit) : ICoded;

/// <summary>The divisions of Lincang (GB/T 2260 and the statistical township codes, edition 2023).</summary>
public sealed class Divisions
{
    private readonly CodeList<Division> _all;
    private readonly CodeList<County> _counties;
    private readonly CodeList<Township> _townships;
    private readonly ILookup<string, Township> _byCounty;
    private readonly ILookup<string, string> _villages;

    private Divisions(CodeList<Division> all, ILookup<string, string> villages)
    {
        _all = all;
        _villages = villages;
        City = all.All.Single(d => d.Level == "city");
        _counties = new([.. all.All.Where(d => d.Level == "county").Select(d => new County(d.Code, d.Name, d.ShortName))]);
        _townships = new([.. all.All.Where(d => d.Level == "township").Select(d => new Township(d.Code, d.Name, d.Parent, d.Pseudo))]);
        _byCounty = _townships.All.ToLookup(t => t.CountyCode);
    }

    /// <summary>The city itself, 530900 临沧市.</summary>
    public ICoded City { get; }

    public IReadOnlyList<County> Counties => _counties.All;

    /// <summary>Townships, towns and streets of the county, without statistical units.</summary>
    public IEnumerable<Township> TownshipsOf(string countyCode) => AddressUnitsOf(countyCode).Where(t => !t.IsStatisticalUnit);

    /// <summary>What an address in the county may name: its townships and its statistical units.</summary>
    public IEnumerable<Township> AddressUnitsOf(string countyCode) => _byCounty[countyCode];

    /// <summary>Names of villages and communities; a pick list, not complete.</summary>
    public IEnumerable<string> VillagesOf(string townshipCode) => _villages[townshipCode];

    public bool IsCounty(string? code) => _counties.Contains(code);

    /// <summary>Whether an address may name this code: a township or a statistical unit.</summary>
    public bool IsTownship(string? code) => _townships.Contains(code);

    public Township? Township(string? code) => _townships.Find(code);

    /// <summary>Official name of a division of any level; a code that has left the list is shown as it is.</summary>
    public string NameOf(string code) => _all.NameOf(code);

    /// <summary>The name in daily use, 耿马县; the same as the official name for most.</summary>
    public string ShortNameOf(string code) => _all.Find(code)?.ShortName ?? code;

    /// <summary>The name with all that is above it in the city: 临沧市临翔区凤翔街道.</summary>
    public string FullNameOf(string code) => _all.Find(code) switch
    {
        null => code,
        { Level: "city" or "province" } top => top.Name,
        var division => FullNameOf(division.Parent) + division.Name,
    };

    internal static Divisions Read(string folder)
    {
        var file = new ReferenceFile(folder, "divisions.csv");
        var all = CodeList<Division>.From(file, file.Rows("code,name,short_name,level,parent,pseudo", cells =>
            new Division(cells[0], cells[1], cells[2], cells[3], cells[4], ReadFlag(cells[5]))));
        foreach (var division in all.All)
        {
            file.Require(
                division.Level switch
                {
                    "province" => division.Parent.Length == 0,
                    "city" => all.Find(division.Parent)?.Level == "province",
                    "county" => all.Find(division.Parent)?.Level == "city",
                    "township" => all.Find(division.Parent)?.Level == "county",
                    _ => false,
                },
                division.Code, "level and parent do not fit.");
        }

        file.Require(all.All.Count(d => d.Level == "city") == 1, "city", "there must be exactly one.");

        var villageFile = new ReferenceFile(folder, "villages.csv");
        var villages = villageFile.Rows("township,name", cells => (Township: cells[0], Name: cells[1]));
        foreach (var (township, _) in villages)
        {
            villageFile.Require(all.Find(township)?.Level == "township", township, "there is no such township in divisions.csv.");
        }

        return new(all, villages.ToLookup(v => v.Township, v => v.Name));
    }

    private static bool ReadFlag(string cell) => cell switch
    {
        "0" => false,
        "1" => true,
        _ => throw new FormatException("pseudo must be 0 or 1."),
    };

    private sealed record Division(string Code, string Name, string ShortName, string Level, string Parent, bool Pseudo) : ICoded;
}
