using System.Text;
using LincangHousekeeping.Cli;
using LincangHousekeeping.Infrastructure;
using LincangHousekeeping.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Cli;

/// <summary>What one run of the command line left behind.</summary>
internal sealed record Run(int Exit, byte[] Output, string Errors)
{
    /// <summary>The one rule set there is.</summary>
    public static string Rules { get; } = Path.Combine(DataFolder.Checkout!, "db", "reference", "credit-rules", "2026.1.json");

    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>Runs a verb that needs no register.</summary>
    public static Task<Run> Of(params string[] args) => On(null, "", args);

    /// <summary>Runs a verb on the site's own register.</summary>
    /// <param name="input">What stands on the input.</param>
    public static async Task<Run> On(Site? site, string input, params string[] args)
    {
        using var output = new MemoryStream();
        await using var errors = new StringWriter();
        using var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors);
        var exit = await CommandLine.RunAsync(args, terminal, register =>
        {
            register.Configuration.AddInMemoryCollection(site?.Configuration ?? throw new InvalidOperationException("This verb opened the register."));
            register.Services.AddSingleton<TimeProvider>(site.Clock);
        }, TestContext.Current.CancellationToken);
        return new Run(exit, output.ToArray(), errors.ToString());
    }
}
