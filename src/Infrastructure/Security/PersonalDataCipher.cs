using System.Security.Cryptography;
using System.Text;
using LincangHousekeeping.Application.Common;
using Microsoft.Extensions.Options;

namespace LincangHousekeeping.Infrastructure.Security;

/// <summary>Keys for personal data. Each key is 32 bytes in base64. The first key seals; all of them open.</summary>
public sealed class PersonalDataKeys
{
    public const string Section = "PersonalData";

    /// <summary>Key id → key. Ids are short words such as k1; the current one is named by <see cref="Current"/>.</summary>
    public IDictionary<string, string> Keys { get; } = new Dictionary<string, string>();
    public string Current { get; set; } = "";

    /// <summary>Key of the blind indexes; it can only change together with a rebuild of every index column.</summary>
    public string IndexKey { get; set; } = "";
}

/// <summary>
/// AES-256-GCM with a random nonce for each value. Sealed form: <c>key id . base64(nonce ‖ ciphertext ‖ tag)</c>.
/// </summary>
public sealed class PersonalDataCipher
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly Dictionary<string, byte[]> _keys;
    private readonly string _current;

    public PersonalDataCipher(IOptions<PersonalDataKeys> options)
    {
        var keys = options.Value;
        _keys = keys.Keys.ToDictionary(k => k.Key, k => Convert.FromBase64String(k.Value));
        _current = keys.Current;
        if (!_keys.TryGetValue(_current, out var current) || current.Length != 32)
        {
            throw new InvalidOperationException("PersonalData:Current must name one of PersonalData:Keys, and that key must be 32 bytes in base64.");
        }
    }

    public string Seal(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var sealed_ = new byte[NonceBytes + plain.Length + TagBytes];
        var nonce = sealed_.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_keys[_current], TagBytes);
        aes.Encrypt(nonce, plain, sealed_.AsSpan(NonceBytes, plain.Length), sealed_.AsSpan(NonceBytes + plain.Length));
        return _current + "." + Convert.ToBase64String(sealed_);
    }

    /// <exception cref="CryptographicException">The value was altered, or its key is not in the ring.</exception>
    public string Open(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 1 || !_keys.TryGetValue(text[..dot], out var key))
        {
            throw new CryptographicException("The key of a sealed value is not in the ring.");
        }

        var bytes = Convert.FromBase64String(text[(dot + 1)..]);
        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes, plain.Length), bytes.AsSpan(NonceBytes + plain.Length), plain);
        return Encoding.UTF8.GetString(plain);
    }
}

/// <summary>Keyed hashes for exact search and for secrets.</summary>
public sealed class BlindIndex(IOptions<PersonalDataKeys> options) : IBlindIndex
{
    private readonly byte[] _key = Convert.FromBase64String(options.Value.IndexKey);

    public string Of(string purpose, string value) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(purpose + "\n" + value)));
}

/// <summary>Random secrets from the operating system.</summary>
public sealed class Secrets : ISecrets
{
    public string Token() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public string Code() => RandomNumberGenerator.GetInt32(1_000_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
}
