using System.Xml.Linq;
using Microsoft.Playwright;

namespace OnRecord.Tests.App.Pages;

/// <summary>A search is saved, brings what is new, and is taken out again.</summary>
[Trait("Needs", "Browser")]
[Collection(DemoSite.Name)]
public sealed class WatchJourneyTests(DemoSite demo)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly RunningSite site = demo.Site;

    [Fact]
    public async Task A_search_is_saved_from_its_page_and_shows_what_comes_in_without_scripts()
    {
        var page = await demo.Browser.Open(scripts: false);
        await page.GotoAsync($"{site.Address}/search?words=lighthouse");
        await page.GetByRole(AriaRole.Button, new() { Name = "Watch this search" }).ClickAsync();
        (await page.GetByLabel("Name").InputValueAsync()).ShouldBe("lighthouse");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        page.Url.ShouldEndWith("/watches/lighthouse");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Nothing new since it was saved.");
        await page.GotoAsync($"{site.Address}/import");
        await page.GetByLabel("Text", new() { Exact = true }).FillAsync("Harbour master Ada Brook said on Monday that the lighthouse would be painted in May.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read" }).Last.ClickAsync();
        for (int tries = 0; tries < 240 && await page.Locator(".row").CountAsync() == 0; tries++)
        {
            await Task.Delay(250);
            await page.GotoAsync($"{site.Address}/watches/lighthouse");
        }

        (await page.Locator(".row blockquote").InnerTextAsync()).ShouldContain("lighthouse would be painted");
        await page.GetByRole(AriaRole.Link, new() { Name = "the article" }).ClickAsync();
        page.Url.ShouldMatch("/articles/[0-9]+$");
        var feed = XDocument.Parse(await site.Client.GetStringAsync(new Uri("/watches/lighthouse.atom", UriKind.Relative)));
        feed.Root!.Elements(Atom + "entry").Count().ShouldBe(1);
        feed.Root.Elements(Atom + "link").Single().Attribute("href")!.Value.ShouldBe($"{site.Address}/watches/lighthouse.atom");
        await page.GotoAsync($"{site.Address}/watches/lighthouse");
        await page.GetByRole(AriaRole.Button, new() { Name = "Watch no more" }).ClickAsync();
        page.Url.ShouldEndWith("/watches");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("lighthouse");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_issue_is_watched_for_changes_and_a_second_watch_of_that_name_is_refused()
    {
        var page = await demo.Browser.Open(scripts: false);
        foreach (bool again in new[] { false, true })
        {
            await page.GotoAsync($"{site.Address}/issues/talks");
            await page.GetByRole(AriaRole.Link, new() { Name = "Watch", Exact = true }).ClickAsync();
            await page.GetByLabel("changes only").CheckAsync();
            await page.GetByLabel("Name").FillAsync("Talks that turn");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            (await page.Locator("main").InnerTextAsync()).ShouldContain(again ? "There is a watch \"Talks that turn\" already" : "Changes of a stand");
        }

        await page.Context.CloseAsync();
    }
}
