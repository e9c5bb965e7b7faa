using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using LincangHousekeeping.Application.Reference;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LincangHousekeeping.Cli;

/// <summary>How a run ends.</summary>
public static class ExitCode
{
    public const int Ok = 0;

    /// <summary>Understood, but refused or failed; the error stream says why.</summary>
    public const int Refused = 1;

    /// <summary>The arguments were not understood.</summary>
    public const int Usage = 2;
}

/// <summary>A verb cannot do what it was asked to. The message is a sentence for the person at the terminal.</summary>
internal sealed class RefusedException(string message) : Exception(message);

/// <summary>The verbs of the command line. Each stands in its own file.</summary>
public static class CommandLine
{
    /// <summary>Runs one verb and says by <see cref="ExitCode"/> how it ended.</summary>
    /// <param name="adjust">Changes configuration or services of the register before it is opened.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, Action<HostApplicationBuilder>? adjust = null, CancellationToken ct = default)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var register = new Register(adjust);
        var root = new RootCommand("临沧市家政养老服务信用平台的命令行。")
        {
            Migrate.Verb(terminal, register),
            Seed.Verb(terminal, register),
            CreateAdmin.Verb(terminal, register),
            Rescore.Verb(terminal, register),
            Facts.Verb(terminal, register),
            Score.Verb(terminal),
            Validate.Verb(terminal),
        };

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine(error.Message);
            }

            terminal.Error.WriteLine("加上 --help 查看用法。");
            return ExitCode.Usage;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Text,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(configuration, ct);
        }
        catch (Exception failure) when (SentenceFor(failure) is { } sentence)
        {
            terminal.Error.WriteLine(sentence);
            return ExitCode.Refused;
        }
    }

    /// <summary>What to say of a failure that is no defect of the program; null for a defect.</summary>
    private static string? SentenceFor(Exception failure) => failure switch
    {
        FileNotFoundException { FileName: { } file } => $"找不到文件 {file}",
        RefusedException or FormatException or ReferenceDataException or IOException or UnauthorizedAccessException => failure.Message,
        OptionsValidationException => "配置有误：" + failure.Message,
        OperationCanceledException => "已中断。",
        _ when failure.GetBaseException() is DbException database => "数据库：" + database.Message,
        _ => null,
    };
}
