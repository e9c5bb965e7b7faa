using FluentValidation;
using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Application.Common;

/// <summary>A value object's own parser, with its own sentence for what is wrong.</summary>
public delegate bool Parser<T>(string? text, out T? value, out string? reason);

/// <summary>Rules that many validators share.</summary>
public static class ValidatorRules
{
    /// <summary>The field must read as a value object; the message is the value object's own.</summary>
    public static IRuleBuilderOptionsConditions<T, string> Reads<T, TValue>(this IRuleBuilder<T, string> rule, Parser<TValue> parse) =>
        rule.Custom((text, context) =>
        {
            if (!parse(text, out _, out var reason))
            {
                context.AddFailure(reason!);
            }
        });

    /// <summary>Free text: present, no control characters, not longer than <paramref name="max"/> characters.</summary>
    public static IRuleBuilderOptionsConditions<T, string> RequiredText<T>(this IRuleBuilder<T, string> rule, int max, string whenEmpty) =>
        rule.Custom((text, context) =>
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                context.AddFailure(whenEmpty);
            }
            else if (!PlainText.TryParse(text, max, out _, out var reason))
            {
                context.AddFailure(reason);
            }
        });

    /// <summary>As <see cref="RequiredText"/>, but may be left empty.</summary>
    public static IRuleBuilderOptionsConditions<T, string> OptionalText<T>(this IRuleBuilder<T, string> rule, int max) =>
        rule.Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && !PlainText.TryParse(text, max, out _, out var reason))
            {
                context.AddFailure(reason);
            }
        });

    /// <summary>Reads a text that its validator has already let through.</summary>
    /// <exception cref="InvalidOperationException">It was not validated.</exception>
    public static T Read<T>(this string text, Parser<T> parse) =>
        parse(text, out var value, out _) ? value! : throw new InvalidOperationException("The text was not validated.");

    /// <summary>As <see cref="Read"/>, for a field that may be left empty.</summary>
    public static T? ReadOrNull<T>(this string text, Parser<T> parse)
        where T : class => parse(text, out var value, out _) ? value : null;

    /// <summary>The text as it is stored: composed, trimmed, line breaks as one sign.</summary>
    public static string Plain(this string text) => PlainText.TryParse(text, int.MaxValue, out var plain) ? plain.Value : "";
}
