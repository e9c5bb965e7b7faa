using System.Security.Cryptography;
using System.Text;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Files;

namespace LincangHousekeeping.Application.Files;

/// <summary>A file as it arrives with a form.</summary>
public sealed record Upload(string Name, long Bytes, Func<Stream> Open);

/// <summary>Takes files in: found out what they are by their content, measured, stored under a name of our own.</summary>
public sealed class FileIntake(IFileStore store, IRegisterDb db, TimeProvider clock)
{
    /// <summary>Most bytes of one file (10 MB).</summary>
    public const long MaxBytes = 10 * 1024 * 1024;

    /// <summary>Stores the file and its row. The row is saved with the caller's changes.</summary>
    /// <param name="field">The form field that a problem belongs to.</param>
    public async Task<Result<StoredFile>> TakeAsync(Upload upload, FilePurpose purpose, Guid ownerId, string field, CancellationToken ct)
    {
        if (upload.Bytes == 0)
        {
            return new Problem(field, "这个文件是空的，请重新选择。");
        }

        if (upload.Bytes > MaxBytes)
        {
            return new Problem(field, "文件太大了，请压缩到 10 MB 以内再上传。");
        }

        await using var content = upload.Open();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, ct);
        if (TypeOf(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) is not { } type)
        {
            return new Problem(field, "只能上传 JPG、PNG 图片或 PDF 文件；这个文件的内容不是其中任何一种。");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        var file = StoredFile.Of(purpose, ownerId, SafeName(upload.Name, type.Extension), type.ContentType, bytes.Length, hash, clock.UtcNow());
        bytes.Position = 0;
        await store.SaveAsync(file.Id, bytes, ct);
        db.Files.Add(file);
        return file;
    }

    /// <summary>Takes back files whose rows will not be saved.</summary>
    public void Discard(IEnumerable<StoredFile> files)
    {
        foreach (var file in files)
        {
            store.Remove(file.Id);
        }
    }

    /// <summary>What the first bytes say the file is; what its name says does not count.</summary>
    private static (string ContentType, string Extension)? TypeOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ("image/jpeg", ".jpg")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? ("image/png", ".png")
        : bytes.StartsWith("%PDF-"u8) ? ("application/pdf", ".pdf")
        : null;

    /// <summary>The name without path, odd signs and length, with the extension that its content deserves.</summary>
    private static string SafeName(string name, string extension)
    {
        var stem = Path.GetFileNameWithoutExtension(name.Replace('\\', '/').Split('/')[^1]);
        var safe = new StringBuilder();
        foreach (var rune in stem.EnumerateRunes().Where(r => Rune.IsLetterOrDigit(r) || r.Value is '-' or '_' or ' ' or '(' or ')').Take(60))
        {
            safe.Append(rune);
        }

        return (safe.Length == 0 ? "文件" : safe.ToString().Trim()) + extension;
    }
}
