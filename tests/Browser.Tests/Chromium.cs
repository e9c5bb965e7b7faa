using LincangHousekeeping.TestKit;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(LincangHousekeeping.Browser.Tests.Chromium))]

namespace LincangHousekeeping.Browser.Tests;

/// <summary>The sizes at which pages are looked at, in CSS pixels.</summary>
public enum Screen
{
    /// <summary>360 × 800, touch.</summary>
    Phone,

    /// <summary>1280 × 900.</summary>
    Desktop,
}

/// <summary>One Chromium for all browser tests: Debian's, or the one that LINCANG_CHROMIUM names.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("LINCANG_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--no-first-run",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A person who comes to <paramref name="site"/> for the first time.</summary>
    /// <param name="site">The site they come to.</param>
    /// <param name="screen">What they hold.</param>
    /// <param name="journey">What they are after: names the folder of their screenshots.</param>
    /// <param name="script">Whether their browser runs script. Without it axe cannot run either.</param>
    /// <param name="person">Who they are, when they have signed in already.</param>
    public async Task<Visitor> Visit(Site site, Screen screen, string journey, bool script = true, Person? person = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.ToString(),
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            JavaScriptEnabled = script,
            ViewportSize = screen == Screen.Phone
                ? new ViewportSize { Width = 360, Height = 800 }
                : new ViewportSize { Width = 1280, Height = 900 },
            HasTouch = screen == Screen.Phone,
            IsMobile = screen == Screen.Phone,
        });
        context.SetDefaultTimeout(15_000);
        if (person is not null)
        {
            var (name, value) = await site.SessionOf(person);
            await context.AddCookiesAsync([new Cookie { Name = name, Value = value, Url = site.Address.ToString(), HttpOnly = true }]);
        }

        return await Visitor.Arrive(context, screen, site is MariaDbSite ? $"{journey}-mariadb" : journey, script);
    }
}
