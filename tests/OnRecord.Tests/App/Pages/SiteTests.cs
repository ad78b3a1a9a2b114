using System.Net;
using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OnRecord.App.Commands;
using OnRecord.App.Pages;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Pages;

/// <summary>The pages over the demo's record: a real server, a real Chromium.</summary>
public sealed class SiteTests : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Addresses = ["/", "/articles", "/articles/1", "/search?words=talks", "/actors", "/actors/mara-lind", "/issues", "/issues/talks"];

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-").FullName;
    private Microsoft.AspNetCore.Builder.WebApplication app = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        app = Site.Build(ServeCommand.BuildDemo(Path.Combine(folder, "demo.db"), Models.Folder), port: 0);
        await app.StartAsync();
        client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_page_is_also_JSON_at_the_same_address()
    {
        foreach (string address in Addresses.Skip(1))
        {
            string[] parts = address.Split('?');
            string json = await client.GetStringAsync(new Uri($"{parts[0]}.json{(parts.Length > 1 ? "?" + parts[1] : "")}", UriKind.Relative));
            using var parsed = JsonDocument.Parse(json);
            parsed.RootElement.GetProperty("data").ValueKind.ShouldBeOneOf(JsonValueKind.Array, JsonValueKind.Object);
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", "application/json" } } };
            (await (await client.SendAsync(request)).Content.ReadAsStringAsync()).ShouldBe(json, address);
        }
    }

    [Fact]
    public async Task What_is_not_there_is_a_problem()
    {
        var page = await client.GetAsync(new Uri("/articles/999", UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var problem = await client.GetAsync(new Uri("/articles/999.json", UriKind.Relative));
        problem.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        problem.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Words_from_outside_are_encoded()
    {
        string page = await client.GetStringAsync(new Uri("/search?words=%3Cscript%3Ealert(1)%3C/script%3E", UriKind.Relative));
        page.ShouldNotContain("<script");
        page.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    [Trait("Needs", "Browser")]
    public async Task Pages_open_in_a_browser_without_a_complaint()
    {
        string? chromium = new[] { "/usr/bin/chromium", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(chromium is null && Environment.GetEnvironmentVariable("CI") is null, "Chromium is not installed (Debian package chromium).");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Arguments });
        foreach (bool dark in new[] { false, true })
        {
            await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
            await Visit(await context.NewPageAsync(), dark);
        }
    }

    private async Task Visit(IPage page, bool dark)
    {
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(app.Urls.First(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                complaints.Add($"asked for {request.Url}");
            }
        };
        foreach (string address in Addresses)
        {
            foreach (int width in new[] { 375, 800, 1400 })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.GotoAsync(app.Urls.First() + address);
                (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue($"{address} is wider than {width}");
                await Screenshot(page, $"{address.Trim('/').Replace('/', '-').Replace('?', '-')}-{width}{(dark ? "-dark" : "")}.png");
            }

            var axe = await page.RunAxe();
            axe.Violations.Select(v => $"{address}: {v.Id} {v.Help}").ShouldBeEmpty();
        }

        complaints.ShouldBeEmpty();
    }

    private static async Task Screenshot(IPage page, string name)
    {
        string shots = Path.Combine(Repository.Root, "artifacts", "screenshots");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(shots, name.StartsWith('-') ? "home" + name : name) });
    }
}
