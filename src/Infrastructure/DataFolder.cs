namespace LincangHousekeeping.Infrastructure;

/// <summary>
/// Where the embedded default keeps its database, files and keys: <c>var/</c> beside the solution when run from a checkout,
/// otherwise <c>var/</c> in the working directory. Production names its own places in the configuration.
/// </summary>
public static class DataFolder
{
    public static string Default { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LincangHousekeeping.sln")))
            {
                return Path.Combine(folder.FullName, "var");
            }
        }

        return Path.Combine(Directory.GetCurrentDirectory(), "var");
    }
}
