using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace LincangHousekeeping.Browser.Tests;

/// <summary>
/// A person at a screen. <see cref="See"/> is called on every page they reach; it is there that a page is judged.
/// </summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly AxeRunOptions s_rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    private static readonly string s_screenshots = Path.Combine(RepositoryRoot(), "artifacts", "screenshots");

    private readonly IBrowserContext _context;
    private readonly Screen _screen;
    private readonly string _journey;
    private readonly bool _script;
    private readonly List<string> _complaints = [];
    private int _seen;
    private long _bytes;

    private Visitor(IBrowserContext context, IPage page, Screen screen, string journey, bool script)
    {
        _context = context;
        _screen = screen;
        _journey = journey;
        _script = script;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Bytes received since the last <see cref="Open"/>, as they crossed the wire: headers and compressed bodies.</summary>
    public long Weight => Interlocked.Read(ref _bytes);

    public static async Task<Visitor> Arrive(IBrowserContext context, Screen screen, string journey, bool script)
    {
        var page = await context.NewPageAsync();
        var visitor = new Visitor(context, page, screen, journey, script);

        page.Console += (_, message) => visitor.Hear(message);
        page.PageError += (_, error) => visitor.Complain($"script error: {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https", IsLoopback: false } address)
            {
                visitor.Complain($"the page asks another host: {address.Host}");
            }
        };

        var network = await context.NewCDPSessionAsync(page);
        network.Event("Network.loadingFinished").OnEvent += (_, finished) =>
            Interlocked.Add(ref visitor._bytes, (long)finished!.Value.GetProperty("encodedDataLength").GetDouble());
        await network.SendAsync("Network.enable");

        return visitor;
    }

    /// <summary>Types an address, and expects a page that says OK.</summary>
    public async Task Open(string path)
    {
        Interlocked.Exchange(ref _bytes, 0);
        var response = await Page.GotoAsync(path);
        Assert.True(response!.Ok, $"{path} answered {response.Status}");
    }

    /// <summary>
    /// Looks at the page: takes a screenshot to <c>artifacts/screenshots/JOURNEY/NN-NAME-SIZE.png</c>, and fails on an
    /// accessibility violation (axe, WCAG 2.2 AA), a script or content-security-policy error, a request to another host,
    /// or a page wider than its screen.
    /// </summary>
    public async Task See(string name)
    {
        _seen++;
        var file = string.Create(
            CultureInfo.InvariantCulture, $"{_seen:00}-{name}-{(_screen == Screen.Phone ? "phone" : "desktop")}{(_script ? "" : "-noscript")}.png");
        await Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(s_screenshots, _journey, file),
            FullPage = true,
        });

        if (_script)
        {
            var excess = await Page.EvaluateAsync<int>(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(excess <= 0, $"{Page.Url} is {excess} px wider than the screen");

            var result = await Page.RunAxe(s_rules);
            Assert.True(result.Violations.Length == 0, Describe(result.Violations));
        }

        lock (_complaints)
        {
            Assert.True(_complaints.Count == 0, string.Join('\n', _complaints));
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LincangHousekeeping.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }

    private string Describe(AxeResultItem[] violations) =>
        $"{Page.Url} is not accessible:\n" + string.Join('\n', violations.Select(v =>
            $"  {v.Id} ({v.Help})\n" + string.Join('\n', v.Nodes.Select(n => $"    {n.Target}: {n.Html}"))));

    private void Hear(IConsoleMessage message)
    {
        // The status of the page itself is the test's business; only its parts must not fail.
        var isPageStatus = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            && message.Location.StartsWith(Page.Url, StringComparison.Ordinal);
        if (message.Type == "error" && !isPageStatus)
        {
            Complain($"console: {message.Text} ({message.Location})");
        }
    }

    private void Complain(string what)
    {
        lock (_complaints)
        {
            _complaints.Add($"{Page.Url}: {what}");
        }
    }
}
