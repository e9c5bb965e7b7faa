using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace LincangHousekeeping.Web.Hosting;

/// <summary>
/// How much one request may carry. An action that takes files says so with <c>[RequestSizeLimit]</c>;
/// what is too large is answered with the 413 page.
/// </summary>
public static class RequestSize
{
    /// <summary>A form without files: 4,000 characters of text in several fields, with room to spare.</summary>
    public const int FormBytes = 1 << 20;

    /// <summary>Beyond this the connection is cut instead of being answered.</summary>
    private const int DrainBytes = 64 << 20;

    internal static void UseRequestSize(this WebApplication app) => app.Use(async (http, next) =>
    {
        var limit = http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { } endpoint
            ? endpoint.MaxRequestBodySize
            : FormBytes;
        var isErrorPage = http.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isErrorPage || http.Request.ContentLength is not { } length || length <= limit || limit is null)
        {
            await next(http);
            return;
        }

        // A browser shows our answer only after it has sent everything, so what is not absurd is read and thrown away.
        if (length <= DrainBytes)
        {
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
            {
                feature.MaxRequestBodySize = DrainBytes;
            }

            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }

        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });
}
