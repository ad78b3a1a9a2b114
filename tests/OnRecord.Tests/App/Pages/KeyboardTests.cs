using Microsoft.Playwright;

namespace OnRecord.Tests.App.Pages;

/// <summary>Nothing but Tab, Enter, space and typing: what has the focus is seen, comes in the order of the page, and lets go of it.</summary>
[Trait("Needs", "Browser")]
[Collection(DemoSite.Name)]
public sealed class KeyboardTests(DemoSite demo)
{
    private const string Focused = "document.activeElement", Seen = """
        (() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
          return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && r.width > 0 && r.bottom > 0 && r.top < innerHeight; })()
        """;

    private readonly RunningSite site = demo.Site;

    [Theory]
    [InlineData("/")]
    [InlineData("/search?words=talks")]
    [InlineData("/issues/talks")]
    [InlineData("/articles/1")]
    [InlineData("/articles/1/statements/2")]
    [InlineData("/review")]
    [InlineData("/agreement")]
    [InlineData("/compare?left=mara-lind&right=karl-aske")]
    [InlineData("/corrections")]
    [InlineData("/import")]
    public async Task Tab_goes_through_the_whole_page_in_its_order_and_shows_where_it_is(string address)
    {
        var page = await demo.Browser.Open();
        await page.GotoAsync(site.Address + address);
        await page.EvaluateAsync("window.order = [...document.querySelectorAll('*')]; window.stops = []; document.addEventListener('focusin', e => stops.push(order.indexOf(e.target)))");
        int most = await page.Locator("a, button, input, select, textarea, summary, [tabindex='0']").CountAsync() + 20;
        string last = "";
        for (int stops = 0; stops < most && !last.Contains("This page as JSON", StringComparison.Ordinal); stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            last = await page.EvaluateAsync<string>($"{Focused}.textContent || ''");
            (await page.EvaluateAsync<bool>(Seen)).ShouldBeTrue(await page.EvaluateAsync<string>($"{Focused}.outerHTML.slice(0, 200)"));
        }

        last.ShouldContain("This page as JSON");
        // a chart's points come from the library in the order of its lines; all else is in the order of the page
        int[] order = await page.EvaluateAsync<int[]>("stops.filter(at => !order[at]?.closest('svg'))");
        order.ShouldBe(order.Order());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_issue_is_put_by_keyboard_alone()
    {
        var page = await demo.Browser.Open();
        await page.GotoAsync($"{site.Address}/issues");
        await To(page, "proposition");
        await page.Keyboard.TypeAsync("Veland should plant more timber.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("timber");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("timber-by-keyboard");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAt("**/issues/timber-by-keyboard*");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_speaker_is_set_and_taken_back_by_keyboard_alone()
    {
        var page = await demo.Browser.Open();
        await page.GotoAsync($"{site.Address}/articles/4/statements/1");
        string before = await page.Locator("dd .name").First.InnerTextAsync();
        await page.Keyboard.PressAsync("e");
        await page.Keyboard.TypeAsync("Keyboard Person");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAt(new System.Text.RegularExpressions.Regex("done=[0-9]+"));
        await page.Keyboard.PressAsync("u");
        await page.ArrivesAt(new System.Text.RegularExpressions.Regex("undone=[0-9]+"));
        await page.GotoAsync($"{site.Address}/articles/4/statements/1");
        (await page.Locator("dd .name").First.InnerTextAsync()).ShouldBe(before);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_search_is_narrowed_by_keyboard_alone()
    {
        var page = await demo.Browser.Open();
        await page.GotoAsync(site.Address);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("talks");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAt("**/search?words=talks");
        await To(page, "actor");
        await page.Keyboard.TypeAsync("mara-lind");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAt(new System.Text.RegularExpressions.Regex("actor=mara-lind"));
        (await page.Locator(".who .name").AllInnerTextsAsync()).Distinct().ShouldBe(["Mara Lind"]);
        await page.Context.CloseAsync();
    }

    private static async Task To(IPage page, string field)
    {
        for (int stops = 0; stops < 100; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>($"{Focused}.name || ''") == field)
            {
                return;
            }
        }

        Assert.Fail($"Tab never comes to the field {field}");
    }
}
