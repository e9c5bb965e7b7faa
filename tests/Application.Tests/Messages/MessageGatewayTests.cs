using System.Net;
using System.Text.Json;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Infrastructure.Messages;
using LincangHousekeeping.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Messages;

public class MessageGatewayTests
{
    [Fact]
    public async Task A_message_is_posted_with_its_id_and_the_key()
    {
        var line = new Line(HttpStatusCode.Accepted);
        var (id, to) = (Guid.CreateVersion7(), A.Mobile());

        var taken = await Gateway(line).TrySendAsync(id, to, "签到码 123456", TestContext.Current.CancellationToken);

        Assert.True(taken);
        Assert.Equal("Bearer secret", line.Authorization);
        using var body = JsonDocument.Parse(line.Body);
        Assert.Equal(id, body.RootElement.GetProperty("id").GetGuid());
        Assert.Equal(to.Value, body.RootElement.GetProperty("to").GetString());
        Assert.Equal("签到码 123456", body.RootElement.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(null)]
    public async Task A_gateway_that_refuses_or_is_away_leaves_the_message_for_later(HttpStatusCode? answer) =>
        Assert.False(await Gateway(new Line(answer)).TrySendAsync(
            Guid.CreateVersion7(), A.Mobile(), "签到码 123456", TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("Production", "", "true", false)]
    [InlineData("Production", "", "false", true)]
    [InlineData("Production", "https://sms.example/send", "true", true)]
    [InlineData("Development", "", "true", true)]
    public void Production_names_a_gateway_or_says_that_messages_wait(string environment, string url, string deliver, bool starts)
    {
        using var services = Services(environment, url, deliver).BuildServiceProvider();

        var failure = Record.Exception(() => services.GetRequiredService<IOptions<MessageOptions>>().Value);

        Assert.Equal(starts, failure is null);
    }

    private static IMessageGateway Gateway(Line line)
    {
        var services = Services("Production", "https://sms.example/send", "true");
        services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => line));
        return services.BuildServiceProvider().GetRequiredService<IMessageGateway>();
    }

    private static ServiceCollection Services(string environment, string url, string deliver)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Messages:GatewayUrl"] = url,
            ["Messages:GatewayKey"] = "secret",
            ["Messages:Deliver"] = deliver,
        }).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMessageDelivery(configuration, new HostingEnvironment { EnvironmentName = environment });
        return services;
    }

    /// <summary>The other end of the line: one answer for everything, or nobody there.</summary>
    private sealed class Line(HttpStatusCode? answer) : HttpMessageHandler
    {
        public string Authorization { get; private set; } = "";

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorization = request.Headers.Authorization?.ToString() ?? "";
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return answer is { } status ? new HttpResponseMessage(status) : throw new HttpRequestException("Nobody there.");
        }
    }
}
