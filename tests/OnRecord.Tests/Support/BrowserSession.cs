using Microsoft.Playwright;

namespace OnRecord.Tests.Support;

/// <summary>The Chromium that the system has, without a window.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright? playwright;
    private readonly IBrowser? browser;

    private BrowserSession(IPlaywright? playwright, IBrowser? browser) => (this.playwright, this.browser) = (playwright, browser);

    /// <summary>Starts it. Where there is none, each test that opens a page is skipped, except on CI, where that is a failure.</summary>
    public static async Task<BrowserSession> Start()
    {
        string? chromium = new[] { "/usr/bin/chromium", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        if (chromium is null && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            return new BrowserSession(null, null);
        }

        var driver = await Playwright.CreateAsync();
        return new BrowserSession(driver, await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Arguments }));
    }

    /// <summary>A page of its own, with nothing remembered.</summary>
    public async Task<IPage> Open(bool dark = false, bool scripts = true)
    {
        Assert.SkipWhen(browser is null, "Chromium is not installed (Debian package chromium).");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
