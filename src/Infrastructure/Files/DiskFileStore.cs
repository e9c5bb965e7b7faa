using LincangHousekeeping.Application.Common;
using Microsoft.Extensions.Options;

namespace LincangHousekeeping.Infrastructure.Files;

public sealed class FileStoreOptions
{
    public const string Section = "Files";

    /// <summary>Folder outside the web root; must be on durable storage.</summary>
    public string Folder { get; set; } = "";
}

/// <summary>Files on disk, named by their id, in one folder per first two digits of its random part.</summary>
internal sealed class DiskFileStore(IOptions<FileStoreOptions> options) : IFileStore
{
    public async Task SaveAsync(Guid id, Stream content, CancellationToken ct)
    {
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".part";
        await using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await content.CopyToAsync(file, ct);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    public Task<Stream?> OpenAsync(Guid id, CancellationToken ct)
    {
        var path = PathOf(id);
        return Task.FromResult<Stream?>(File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read) : null);
    }

    public void Remove(Guid id) => File.Delete(PathOf(id));

    private string PathOf(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(options.Value.Folder, name[^2..], name);
    }
}
