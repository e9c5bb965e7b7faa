namespace LincangHousekeeping.Infrastructure;

/// <summary>
/// Where the embedded default keeps its database, files and keys: <c>var/</c> beside the solution when run from a checkout,
/// otherwise <c>var/</c> in the working directory. Production names its own places in the configuration.
/// </summary>
public static class DataFolder
{
    /// <summary>The folder of the solution that the running program was built in; null for a published program.</summary>
    public static string? Checkout { get; } = FindCheckout();

    public static string Default { get; } = Path.Combine(Checkout ?? Directory.GetCurrentDirectory(), "var");

    private static string? FindCheckout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LincangHousekeeping.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
