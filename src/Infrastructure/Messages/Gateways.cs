using System.Net.Http.Headers;
using System.Net.Http.Json;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LincangHousekeeping.Infrastructure.Messages;

/// <summary>The gateway of a machine without one: a message counts as sent, and can be read on the outbox page.</summary>
internal sealed class OutboxPageGateway : IMessageGateway
{
    public Task<bool> TrySendAsync(Guid id, MobileNumber to, string text, CancellationToken ct) => Task.FromResult(true);
}

/// <summary>
/// Posts <c>{"id", "to", "text"}</c> as JSON to the configured address. Any 2xx answer takes the message; everything else is tried again.
/// The log names the message, never its text or number.
/// </summary>
internal sealed class HttpMessageGateway(HttpClient http, IOptions<MessageOptions> options, ILogger<HttpMessageGateway> log) : IMessageGateway
{
    public async Task<bool> TrySendAsync(Guid id, MobileNumber to, string text, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.GatewayUrl)
        {
            Content = JsonContent.Create(new { id, to = to.Value, text }),
        };
        if (options.Value.GatewayKey.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.GatewayKey);
        }

        try
        {
            using var response = await http.SendAsync(request, ct);
            if (!response.IsSuccessStatusCode)
            {
                log.LogWarning("The gateway answered {Status} to message {Message}.", (int)response.StatusCode, id);
            }

            return response.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            log.LogWarning(failure, "The gateway did not answer to message {Message}.", id);
            return false;
        }
    }
}
