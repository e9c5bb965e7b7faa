using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LincangHousekeeping.Domain.Credit;

/// <summary>The one way in which the score writes JSON: no white space, a fixed order, no trace of culture.</summary>
internal static class CanonicalJson
{
    /// <summary>UTC, to the microsecond, without trailing zeros.</summary>
    public const string Moment = "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'";

    private static readonly JsonWriterOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static byte[] Bytes(Action<Utf8JsonWriter> write) => Fill(write).WrittenSpan.ToArray();

    public static string Text(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Fill(write).WrittenSpan);

    public static string Plain(this DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Plain(this DateTime moment) => moment.ToString(Moment, CultureInfo.InvariantCulture);

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>SHA-256 of the text in UTF-8, in lower-case hexadecimal.</summary>
    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static ArrayBufferWriter<byte> Fill(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(buffer, Compact);
        write(writer);
        writer.Flush();
        return buffer;
    }
}
