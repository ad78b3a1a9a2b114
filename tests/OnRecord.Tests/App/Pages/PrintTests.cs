using Microsoft.Playwright;

namespace OnRecord.Tests.App.Pages;

/// <summary>What a printed page keeps and leaves, whatever the screen showed.</summary>
[Trait("Needs", "Browser")]
[Collection(DemoSite.Name)]
public sealed class PrintTests(DemoSite demo)
{
    // of a sheet of A4 between its margins
    private const int Paper = 672;

    private readonly RunningSite site = demo.Site;

    [Theory]
    [InlineData("/issues/talks/brief")]
    [InlineData("/issues/talks")]
    [InlineData("/articles/1")]
    [InlineData("/actors/mara-lind")]
    [InlineData("/compare?left=mara-lind&right=karl-aske")]
    [InlineData("/search?words=talks")]
    public async Task Only_the_record_is_printed_black_on_white_and_nothing_is_cut_off(string address)
    {
        var page = await Printed(address, dark: true);
        (await page.Locator("nav, form, button, summary").EvaluateAllAsync<string[]>("all => all.filter(e => e.checkVisibility()).map(e => e.outerHTML)")).ShouldBeEmpty();
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).color")).ShouldBe("rgb(0, 0, 0)");
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80))")).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/issues/talks/brief", "blockquote", "avoid")]
    [InlineData("/issues/talks", "blockquote", "avoid")]
    [InlineData("/articles/1", ".side li", "avoid")]
    [InlineData("/compare?left=mara-lind&right=karl-aske", "tbody tr", "avoid")]
    public async Task A_page_does_not_end_within_a_quotation(string address, string parts, string inside)
    {
        var page = await Printed(address);
        (await page.Locator(parts).EvaluateAllAsync<string[]>("all => all.map(e => getComputedStyle(e).breakInside)")).ShouldAllBe(b => b == inside);
        (await page.Locator("main h1, main h2, main h3").EvaluateAllAsync<string[]>("all => all.map(e => getComputedStyle(e).breakAfter)")).ShouldAllBe(b => b == "avoid");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_it_was_published_can_be_read()
    {
        var article = await Printed("/articles/1");
        string after = await article.Locator(".head a[rel=noreferrer]").EvaluateAsync<string>("e => getComputedStyle(e, '::after').content");
        after.ShouldContain("(https://northern-herald.example/");
        await article.Context.CloseAsync();
        var brief = await Printed("/issues/talks/brief");
        (await brief.Locator(".sources li").AllInnerTextsAsync()).ShouldAllBe(source => source.Contains("https://", StringComparison.Ordinal));
        string file = Path.Combine(Support.Repository.Root, "artifacts", "screenshots", "brief.pdf");
        byte[] sheet = await brief.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Format = "A4", Path = file });
        sheet.AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        await brief.Context.CloseAsync();
    }

    // in the look that was chosen, not only the system's: it is the stronger of the two
    private async Task<IPage> Printed(string address, bool dark = false)
    {
        var page = await demo.Browser.Open(dark);
        await page.SetViewportSizeAsync(1280, 900);
        if (dark)
        {
            await page.Context.AddCookiesAsync([new Cookie { Name = "onrecord.theme", Value = "dark", Url = site.Address }]);
        }

        await page.GotoAsync(site.Address + address);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.SetViewportSizeAsync(Paper, 950);
        return page;
    }
}
