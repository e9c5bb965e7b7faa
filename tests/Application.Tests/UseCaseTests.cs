using LincangHousekeeping.Application.Common;
using LincangHousekeeping.TestKit;
using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LincangHousekeeping.Application.Tests;

public sealed class UseCaseTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static readonly Type[] Messages =
        [.. typeof(DependencyInjection).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IMessage)))];

    [Fact]
    public void Every_command_and_query_has_one_handler()
    {
        var handlers = typeof(DependencyInjection).Assembly.GetTypes().SelectMany(t => t.GetInterfaces())
            .Where(i => i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(ICommandHandler<,>)
                || i.GetGenericTypeDefinition() == typeof(IQueryHandler<,>)))
            .Select(i => i.GenericTypeArguments[0]);

        Assert.NotEmpty(Messages);
        Assert.Equal(Messages.Select(m => m.FullName!).Order(StringComparer.Ordinal), handlers.Select(h => h.FullName!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_command_and_query_says_who_may_send_it() =>
        Assert.All(Messages, m => Assert.True(Attribute.IsDefined(m, typeof(RightAttribute)), $"{m.FullName} has no right."));

    [Fact]
    public void Every_command_can_be_refused() => Assert.All(
        Messages.Where(m => m.IsAssignableTo(typeof(IBaseCommand))),
        m => Assert.Contains(m.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>)
            && i.GenericTypeArguments[0].IsGenericType && i.GenericTypeArguments[0].GetGenericTypeDefinition() == typeof(Result<>)));

    [Fact]
    public void Every_map_is_complete() =>
        site.Services.GetRequiredService<AutoMapper.IConfigurationProvider>().AssertConfigurationIsValid();
}
