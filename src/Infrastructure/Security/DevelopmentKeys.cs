using System.Security.Cryptography;
using System.Text.Json;

namespace LincangHousekeeping.Infrastructure.Security;

/// <summary>
/// Keys of personal data for a machine without configured ones: made once at random and kept beside the embedded database.
/// Never used in production, which refuses to start without configured keys.
/// </summary>
internal static class DevelopmentKeys
{
    private sealed record Stored(string Key, string IndexKey);

    public static void Fill(PersonalDataKeys keys, string folder)
    {
        var path = Path.Combine(folder, "development-keys.json");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, JsonSerializer.Serialize(new Stored(Random(), Random())));
        }

        var stored = JsonSerializer.Deserialize<Stored>(File.ReadAllText(path))!;
        keys.Keys["development"] = stored.Key;
        keys.Current = "development";
        keys.IndexKey = stored.IndexKey;
    }

    private static string Random() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
