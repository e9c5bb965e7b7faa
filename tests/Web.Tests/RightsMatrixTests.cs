using System.Net;
using LincangHousekeeping.TestKit;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LincangHousekeeping.Web.Tests;

/// <summary>
/// Calls every route as everybody and compares with <see cref="RightsMatrix"/>. A new route without a row fails.
/// What a person may do to whose records is asked by the tests of each feature; this one asks who gets past the door.
/// </summary>
public sealed class RightsMatrixTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public void Every_route_has_a_row_and_every_row_a_route() =>
        Assert.Equal(RightsMatrix.Rows.Keys.Order(StringComparer.Ordinal), Routes().Order(StringComparer.Ordinal));

    [Fact]
    public async Task Everybody_gets_in_where_the_table_says_and_nowhere_else()
    {
        var wrong = new List<string>();
        foreach (var (who, person) in RightsMatrix.Everybody)
        {
            var browser = person is null ? site.Browser() : await site.Browser(person);
            foreach (var (route, allowed) in RightsMatrix.Rows)
            {
                var parts = route.Split(' ');
                using var request = new HttpRequestMessage(new HttpMethod(parts[0]), Fill(parts[1]));
                using var response = await browser.Send(request);
                if (GotIn(response) != allowed.HasFlag(who))
                {
                    wrong.Add($"{who} {route}: {(int)response.StatusCode}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>A refused person is sent to the sign-in page or gets 403. Not found, a missing token or a refused form are inside.</summary>
    private static bool GotIn(HttpResponseMessage response) =>
        response.StatusCode != HttpStatusCode.Forbidden
        && !(response.StatusCode == HttpStatusCode.Redirect
            && response.Headers.Location!.ToString().Contains("/accounts/sign-in", StringComparison.Ordinal));

    private IEnumerable<string> Routes() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
        .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            .Select(method => $"{method} /{e.RoutePattern.RawText!.TrimStart('/')}"))
        .Distinct(StringComparer.Ordinal);

    private static string Fill(string pattern) => System.Text.RegularExpressions.Regex.Replace(
        pattern, @"\{([^}:]+)(:[^}]+)?\}", match => match.Groups[2].Value == ":guid" ? Guid.CreateVersion7().ToString() : "404");
}
