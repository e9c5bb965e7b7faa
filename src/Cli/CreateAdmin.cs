using System.CommandLine;
using LincangHousekeeping.Application.Accounts;
using LincangHousekeeping.Application.Common;
using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace LincangHousekeeping.Cli;

/// <summary><c>create-admin</c>: opens an administrator's account. The password never stands among the arguments, where others could read it.</summary>
internal static class CreateAdmin
{
    public static Command Verb(Terminal terminal, Register register)
    {
        var user = Arguments.Text("--user", "用户名：4 至 30 位字母、数字、点、横线或下划线。", "NAME");
        var display = Arguments.Text("--display", "显示的姓名，默认“管理员”。", "NAME", required: false);
        display.DefaultValueFactory = _ => "管理员";
        var verb = new Command("create-admin", "开设管理员账号。密码在提示后输入，或从标准输入的第一行读取。") { user, display };
        verb.SetAction((given, ct) => register.UseUpToDateAsync(
            services => RunAsync(services.GetRequiredService<ISender>(), terminal, given.GetRequiredValue(user), given.GetRequiredValue(display), ct), ct));
        return verb;
    }

    private static async Task<int> RunAsync(ISender sender, Terminal terminal, string user, string display, CancellationToken ct)
    {
        var made = await sender.Send(new CreateAccount.Command
        {
            UserName = user,
            DisplayName = display,
            Password = await PasswordAsync(terminal, ct),
            Role = Role.Administrator,
        }, ct);
        foreach (var problem in made.Problems)
        {
            terminal.Error.WriteLine(problem.Message);
        }

        if (!made.Succeeded)
        {
            return ExitCode.Refused;
        }

        terminal.Text.WriteLine($"已开设管理员账号 {user}。");
        return ExitCode.Ok;
    }

    private static async Task<string> PasswordAsync(Terminal terminal, CancellationToken ct)
    {
        if (!terminal.Typing)
        {
            using var reader = new StreamReader(terminal.Input, leaveOpen: true);
            return await reader.ReadLineAsync(ct) ?? throw new RefusedException("请从标准输入给出密码。");
        }

        var password = await AnsiConsole.PromptAsync(new TextPrompt<string>("密码：").Secret(), ct);
        return password == await AnsiConsole.PromptAsync(new TextPrompt<string>("再输入一次：").Secret(), ct)
            ? password
            : throw new RefusedException("两次输入的密码不一样。");
    }
}
