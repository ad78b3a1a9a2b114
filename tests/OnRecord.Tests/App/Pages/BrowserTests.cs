using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OnRecord.Tests.App.Pages;

/// <summary>The pages in a real browser: accessible, at any width, without scripts, and talking to nobody else.</summary>
[Trait("Needs", "Browser")]
[Collection(DemoSite.Name)]
public sealed class BrowserTests(DemoSite demo)
{
    private readonly RunningSite site = demo.Site;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_has_an_accessibility_fault_or_a_complaint(bool dark)
    {
        var page = await demo.Browser.Open(dark);
        var complaints = Complaints(page);
        foreach (string address in DemoSite.Addresses)
        {
            await page.GotoAsync(site.Address + address);
            complaints.AddRange((await page.RunAxe()).Violations.Select(v => $"{address}: {v.Id}, {v.Help}, {string.Join(' ', v.Nodes.Select(n => n.Html).Take(2))}"));
            if (dark)
            {
                await Screenshots.Take(page, $"{address}-dark");
            }
        }

        // a browser notes that an answer was 404 or 400: those are asked for
        complaints.Where(c => !c.Contains("status of 404", StringComparison.Ordinal) && !c.Contains("status of 400", StringComparison.Ordinal)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Pages_fit_from_a_phone_to_a_wide_screen()
    {
        var page = await demo.Browser.Open();
        foreach (string address in DemoSite.Addresses)
        {
            await page.GotoAsync(site.Address + address);
            foreach (int width in new[] { 320, 800, 1400 })
            {
                await page.SetViewportSizeAsync(width, 900);
                (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue($"{address} is wider than {width}");
                await Screenshots.Take(page, $"{address}-{width}");
            }
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Marks_are_told_apart_by_their_lines()
    {
        var page = await demo.Browser.Open();
        await page.GotoAsync($"{site.Address}/articles/1");
        var lines = new List<string>();
        foreach (string role in new[] { "source", "cue", "content" })
        {
            lines.Add(await page.Locator($"article .{role}").First.EvaluateAsync<string>("e => getComputedStyle(e).borderBottomStyle"));
        }

        lines.ShouldBeUnique();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/issues/talks")]
    [InlineData("/actors/mara-lind")]
    [InlineData("/agreement")]
    public async Task A_chart_is_drawn_over_its_table_and_without_scripts_the_table_stands(string address)
    {
        var page = await demo.Browser.Open();
        await page.GotoAsync(site.Address + address);
        (await page.Locator("[data-chart] figure svg").First.IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("[data-chart] table").First.IsVisibleAsync()).ShouldBeFalse();
        var plain = await demo.Browser.Open(scripts: false);
        await plain.GotoAsync(site.Address + address);
        (await plain.Locator("[data-chart] table").First.IsVisibleAsync()).ShouldBeTrue();
        await page.Context.CloseAsync();
        await plain.Context.CloseAsync();
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
}
