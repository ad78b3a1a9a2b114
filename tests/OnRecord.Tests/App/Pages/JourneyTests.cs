using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OnRecord.Tests.App.Pages;

/// <summary>What people come for, from the first page to the last click, in a real browser.</summary>
[Trait("Needs", "Browser")]
[Collection(DemoSite.Name)]
public sealed partial class JourneyTests(DemoSite demo)
{
    private readonly RunningSite site = demo.Site;

    [Fact]
    public async Task From_a_search_to_the_place_in_the_text_without_scripts()
    {
        var page = await demo.Browser.Open(scripts: false);
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
        await page.Locator($"#n{anchor[1..]} summary").ClickAsync();
        string original = (await page.Locator($"#n{anchor[1..]} a[rel=noreferrer]").GetAttributeAsync("href"))!;
        original.ShouldMatch(@"^https://[a-z-]+\.example/.*#:~:text=");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_form_and_the_counts_beside_it_narrow_a_search()
    {
        var page = await demo.Browser.Open(scripts: false);
        await page.GotoAsync($"{site.Address}/search");
        await page.GetByText("More conditions").ClickAsync();
        await page.GetByLabel("Kind").SelectOptionAsync("direct");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        var facet = page.Locator(".found aside li", new() { Has = page.GetByRole(AriaRole.Link, new() { Name = "Edda Thorne" }) });
        int count = int.Parse(await facet.Locator(".quiet").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await facet.GetByRole(AriaRole.Link).ClickAsync();
        (await page.Locator(".who .name").AllInnerTextsAsync()).ShouldBe(Enumerable.Repeat("Edda Thorne", count));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_span_in_the_address_is_marked_where_it_stands()
    {
        var page = await demo.Browser.Open();
        await page.GotoAsync($"{site.Address}/articles/1?span=0-6");
        (await page.Locator("mark.asked").AllInnerTextsAsync()).ShouldBe(["Veland"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_speaker_is_corrected_logged_and_taken_back_without_scripts()
    {
        var page = await demo.Browser.Open(scripts: false);
        await page.GotoAsync($"{site.Address}/settings");
        await page.GetByLabel("Your name").FillAsync("Inga Moss");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GotoAsync($"{site.Address}/articles/2/statements/1");
        string before = await page.Locator("dd .name").First.InnerTextAsync();
        await page.GetByLabel("Somebody else said it").FillAsync("Test Speaker");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set speaker" }).ClickAsync();
        (await page.Locator("#n1 .name").InnerTextAsync()).ShouldBe("Test Speaker");
        await page.GotoAsync($"{site.Address}/corrections?article=2");
        string line = await page.Locator("tbody tr").First.InnerTextAsync();
        line.ShouldContain("Inga Moss");
        line.ShouldContain("speaker set");
        await page.Locator("tbody tr").First.GetByRole(AriaRole.Button).ClickAsync();
        await page.GotoAsync($"{site.Address}/articles/2");
        (await page.Locator("#n1 .name").InnerTextAsync()).ShouldBe(before);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_actors_are_joined_and_parted_again_without_scripts()
    {
        var page = await demo.Browser.Open(scripts: false);
        await page.GotoAsync($"{site.Address}/actors/birger-dahl/correct");
        await page.GetByLabel("The other's key").FillAsync("oskar-tamm");
        await page.GetByRole(AriaRole.Button, new() { Name = "Join them" }).ClickAsync();
        page.Url.ShouldContain("/actors/oskar-tamm?done=");
        (await page.Locator(".rows").Last.InnerTextAsync()).ShouldContain("I believe nobody");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await page.GotoAsync($"{site.Address}/actors/birger-dahl");
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Birger Dahl");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_people_do_not_overwrite_each_other()
    {
        var (first, second) = (await demo.Browser.Open(scripts: false), await demo.Browser.Open(scripts: false));
        foreach (var page in new[] { first, second })
        {
            await page.GotoAsync($"{site.Address}/articles/6/statements/2");
        }

        await first.GetByRole(AriaRole.Button, new() { Name = "Right y" }).ClickAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Speaker unknown" }).ClickAsync();
        string told = await second.Locator("main").InnerTextAsync();
        told.ShouldContain("Conflict");
        told.ShouldContain("has corrected this");
        await first.GotoAsync($"{site.Address}/corrections?article=6");
        (await first.Locator("tbody tr").CountAsync()).ShouldBe(1);
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [Fact]
    public async Task Review_goes_by_keyboard_and_can_be_taken_back()
    {
        var page = await demo.Browser.Open();
        await page.GotoAsync($"{site.Address}/review?kind=speaker");
        int waiting = await Waiting(page);
        string asked = await page.Locator(".context").InnerTextAsync();
        await page.Keyboard.PressAsync("s");
        await page.ArrivesAt("**/review?kind=speaker&skip=1");
        (await page.Locator(".context").InnerTextAsync()).ShouldNotBe(asked);
        await page.GotoAsync($"{site.Address}/review?kind=speaker");
        await page.Keyboard.PressAsync("e");
        await page.Keyboard.TypeAsync("mara-lind");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAt(Done());
        (await Waiting(page)).ShouldBe(waiting - 1);
        await page.Keyboard.PressAsync("u");
        await page.ArrivesAt(new Regex("undone="));
        await page.GotoAsync($"{site.Address}/review?kind=speaker");
        (await Waiting(page)).ShouldBe(waiting);
        (await page.Locator(".context").InnerTextAsync()).ShouldBe(asked);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_people_who_review_the_same_are_told_of_each_other_and_go_on_by_keyboard()
    {
        var (first, second) = (await demo.Browser.Open(), await demo.Browser.Open());
        await first.GotoAsync($"{site.Address}/settings");
        await first.GetByLabel("Your name").FillAsync("Inga Moss");
        await first.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        foreach (var page in new[] { first, second })
        {
            await page.GotoAsync($"{site.Address}/review?kind=position");
        }

        string asked = await second.Locator(".question").InnerTextAsync() + await second.Locator(".context").InnerTextAsync();
        await first.Keyboard.PressAsync("y");
        await first.ArrivesAt(Done());
        await second.Keyboard.PressAsync("x");
        await second.GetByRole(AriaRole.Heading, new() { Name = "Conflict" }).WaitForAsync();
        string told = await second.Locator("main").InnerTextAsync();
        told.ShouldContain("Inga Moss has corrected this since you looked: position confirmed");
        told.ShouldContain("Nothing of yours was written.");
        await second.Keyboard.PressAsync("y");
        await second.ArrivesAt("**/review?kind=position");
        (await second.Locator(".question").InnerTextAsync() + await second.Locator(".context").InnerTextAsync()).ShouldNotBe(asked);
        await first.Keyboard.PressAsync("u");
        await first.ArrivesAt(new Regex("undone="));
        await second.ReloadAsync();
        (await second.Locator(".question").InnerTextAsync() + await second.Locator(".context").InnerTextAsync()).ShouldBe(asked);
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [Fact]
    public async Task A_position_is_confirmed_by_one_key()
    {
        var page = await demo.Browser.Open();
        await page.GotoAsync($"{site.Address}/review?kind=position");
        int waiting = await Waiting(page);
        await page.Keyboard.PressAsync("y");
        await page.ArrivesAt(Done());
        (await Waiting(page)).ShouldBe(waiting - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_issue_is_put_and_its_matrix_read()
    {
        var page = await demo.Browser.Open(scripts: false);
        await page.GotoAsync($"{site.Address}/issues");
        await page.GetByLabel("Proposition").FillAsync("Veland should open the gates of the dam.");
        await page.GetByLabel("Words its statements use").FillAsync("gates, dam");
        await page.GetByLabel("Short name").FillAsync("gates");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it" }).ClickAsync();
        page.Url.ShouldEndWith("/issues/gates");
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Veland should open the gates of the dam.");
        await Eventually(page, "/import", async () => (await page.Locator("li").Filter(new() { HasText = "Veland should open the gates" }).Locator(".done").CountAsync()) > 0);
        await page.GotoAsync($"{site.Address}/issues/gates");
        (await page.Locator(".position").CountAsync()).ShouldBeGreaterThan(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_text_that_is_pasted_in_is_read_and_a_file_that_is_none_is_named()
    {
        var page = await demo.Browser.Open(scripts: false);
        await page.GotoAsync($"{site.Address}/import");
        await page.GetByLabel("Headline").FillAsync("A test of the import");
        await page.GetByLabel("Text", new() { Exact = true }).FillAsync("Mayor Ada Brook said on Monday that the bridge would open in May.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read" }).Last.ClickAsync();
        await Eventually(page, "/import", async () => await page.GetByRole(AriaRole.Link, new() { Name = "A test of the import" }).CountAsync() > 0);
        await page.GetByRole(AriaRole.Link, new() { Name = "A test of the import" }).ClickAsync();
        (await page.Locator("#n1 .name").InnerTextAsync()).ShouldBe("Ada Brook");
        await page.GotoAsync($"{site.Address}/import");
        await page.GetByLabel("Articles").SetInputFilesAsync(new FilePayload { Name = "noise.bin", MimeType = "application/octet-stream", Buffer = [0, 1, 2, 3, 0, 0, 255, 254, 0, 7] });
        await page.GetByRole(AriaRole.Button, new() { Name = "Read" }).First.ClickAsync();
        (await page.Locator(".failed").First.InnerTextAsync()).ShouldContain("noise.bin");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keys_open_their_help_go_to_places_and_step_through_rows()
    {
        var page = await demo.Browser.Open();
        await page.GotoAsync(site.Address);
        await page.Keyboard.PressAsync("?");
        (await page.Locator("#keys").IsVisibleAsync()).ShouldBeTrue();
        await page.Keyboard.PressAsync("Escape");

        // a dialog closes after the key has been dealt with, and gives the focus back as it does
        await page.Locator("#keys").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        (await page.Locator(".row.here").CountAsync()).ShouldBe(1);
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAt("**/articles/*");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("i");
        await page.ArrivesAt("**/issues");
        await page.Keyboard.PressAsync("/");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("q");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_look_that_was_chosen_stays()
    {
        var page = await demo.Browser.Open(scripts: false);
        await page.GotoAsync($"{site.Address}/settings");
        await page.GetByLabel("dark").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GotoAsync(site.Address);
        (await page.Locator("html").GetAttributeAsync("data-theme")).ShouldBe("dark");
        (await page.Context.CookiesAsync()).ShouldAllBe(c => c.HttpOnly && c.SameSite == SameSiteAttribute.Strict);
        await page.Context.CloseAsync();
    }

    [GeneratedRegex("done=[0-9]+")]
    private static partial Regex Done();

    private static async Task<int> Waiting(IPage page) =>
        int.Parse(await page.Locator(".tabs a[aria-current] .count").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);

    private async Task Eventually(IPage page, string address, Func<Task<bool>> isThere)
    {
        for (int tries = 0; tries < 240; tries++)
        {
            try
            {
                await page.GotoAsync(site.Address + address);
                if (await isThere())
                {
                    return;
                }
            }
            catch (PlaywrightException e) when (e.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
            {
                // the page loads itself anew while something is going on, and may do so in between
            }

            await Task.Delay(250);
        }

        Assert.Fail($"{address} never showed it: {await page.Locator("main").InnerTextAsync()}");
    }
}
