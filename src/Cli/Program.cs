using System.Text;

namespace LincangHousekeeping.Cli;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var terminal = new Terminal(
            Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, typing: !Console.IsInputRedirected);
        return await CommandLine.RunAsync(args, terminal);
    }
}
