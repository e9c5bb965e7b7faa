using System.CommandLine;
using System.Globalization;

namespace LincangHousekeeping.Cli;

/// <summary>Options that read their value strictly and say in plain words what is wrong with it.</summary>
internal static class Arguments
{
    /// <summary>Reads a text; the reason stands when there is no value.</summary>
    public delegate bool Reader<T>(string text, out T? value, out string? reason);

    public static Option<string> Text(string name, string description, string placeholder, bool required = true) =>
        new(name) { Description = description, HelpName = placeholder, Required = required };

    public static Option<T> Option<T>(string name, string description, string placeholder, Reader<T> read, bool required = true) =>
        new(name)
        {
            Description = description,
            HelpName = placeholder,
            Required = required,
            CustomParser = given =>
            {
                if (!read(given.Tokens[0].Value, out var value, out var reason))
                {
                    given.AddError($"{name}：{reason}");
                }

                return value;
            },
        };

    /// <summary>A day such as 2026-11-23.</summary>
    public static Option<DateOnly?> Day(string name, string description, bool required) =>
        Option(name, description, "DATE", static (string text, out DateOnly? day, out string? reason) =>
        {
            var read = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
            day = read ? value : null;
            reason = read ? null : "请写成 2026-11-23 这样的日期。";
            return read;
        }, required);
}
