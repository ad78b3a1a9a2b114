using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Pages;

/// <summary>The pages in a real browser: accessible, at any width, without scripts, and talking to nobody else.</summary>
[Trait("Needs", "Browser")]
public sealed class BrowserTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private readonly RunningSite site = demo.Site;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_has_an_accessibility_fault_or_a_complaint(bool dark)
    {
        await using var browser = await BrowserSession.Start();
        var page = await browser.Open(dark);
        var complaints = Complaints(page);
        foreach (string address in DemoSite.Addresses)
        {
            await page.GotoAsync(site.Address + address);
            (await page.RunAxe()).Violations.Select(v => $"{address}: {v.Id}, {v.Help}, {string.Join(' ', v.Nodes.Select(n => n.Html).Take(2))}").ShouldBeEmpty();
        }

        // a browser notes that an answer was 404: that one is asked for
        complaints.Where(c => !c.Contains("404", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_fit_from_a_phone_to_a_wide_screen()
    {
        await using var browser = await BrowserSession.Start();
        var page = await browser.Open();
        foreach (string address in DemoSite.Addresses)
        {
            await page.GotoAsync(site.Address + address);
            foreach (int width in new[] { 320, 375, 800, 1400 })
            {
                await page.SetViewportSizeAsync(width, 900);
                (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue($"{address} is wider than {width}");
                await Screenshot(page, $"{(address is "/" ? "home" : address.Trim('/'))}-{width}");
            }
        }
    }

    [Fact]
    public async Task The_way_from_a_search_to_the_place_in_the_text_needs_no_scripts()
    {
        await using var browser = await BrowserSession.Start();
        var page = await browser.Open(scripts: false);
        await page.GotoAsync(site.Address);
        await page.Locator("#q").FillAsync("\"as long as the gates are shut\"");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        (await page.Locator("blockquote mark").First.InnerTextAsync()).ShouldNotBeEmpty();
        await page.Locator(".where a").First.ClickAsync();
        page.Url.ShouldMatch("/articles/[0-9]+#s[0-9]+$");
        string anchor = page.Url[(page.Url.IndexOf('#', StringComparison.Ordinal) + 1)..];
        (await page.Locator($"[id={anchor}]").CountAsync()).ShouldBe(1);
        await page.Locator($"[id={anchor}] > a.n").ClickAsync();
        page.Url.ShouldEndWith($"#n{anchor[1..]}");
    }

    [Fact]
    public async Task The_form_filters()
    {
        await using var browser = await BrowserSession.Start();
        var page = await browser.Open(scripts: false);
        await page.GotoAsync($"{site.Address}/search");
        await page.GetByLabel("Speaker").FillAsync("Thorne");
        await page.GetByLabel("Kind").SelectOptionAsync("direct");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        (await page.Locator(".who .name").AllInnerTextsAsync()).ShouldAllBe(n => n == "Edda Thorne");
        (await page.Locator(".row").CountAsync()).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Marks_are_told_apart_by_their_lines()
    {
        await using var browser = await BrowserSession.Start();
        var page = await browser.Open();
        await page.GotoAsync($"{site.Address}/articles/1");
        var lines = new List<string>();
        foreach (string role in new[] { "source", "cue", "content" })
        {
            lines.Add(await page.Locator($"article .{role}").First.EvaluateAsync<string>("e => getComputedStyle(e).borderBottomStyle"));
        }

        lines.ShouldBeUnique();
    }

    private List<string> Complaints(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                complaints.Add($"asked for {request.Url}");
            }
        };
        return complaints;
    }

    private static Task<byte[]> Screenshot(IPage page, string name) => page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(Repository.Root, "artifacts", "screenshots", string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')) + ".png"),
    });
}
