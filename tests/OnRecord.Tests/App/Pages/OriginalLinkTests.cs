using System.Net;
using Microsoft.Playwright;
using OnRecord.App.Pages;

namespace OnRecord.Tests.App.Pages;

/// <summary>A link to the words on the page they were published on is understood by a browser: it goes to them. A row is the words, and the page that has them.</summary>
[Trait("Needs", "Browser")]
[Collection(DemoSite.Name)]
public sealed class OriginalLinkTests(DemoSite demo)
{
    [Theory]
    [InlineData("\"No talks, now.\"", "<p>\u201cNo talks, now.\u201d</p>", true)]
    [InlineData("\u201cNo talks, now,\u201d", "<p>He said: \u201cNo talks, now,\u201d and left.</p>", true)]
    [InlineData("a well-known, half-built dam", "<p>It is a well-known, half-built dam.</p>", true)]
    [InlineData("the gates \u2013 all four \u2013 are shut & locked", "<p>They say the gates \u2013 all four \u2013 are shut &amp; locked.</p>", true)]
    [InlineData("It doesn\u2019t cost $5 million", "<p><em>It doesn\u2019t</em> cost $5&nbsp;million, she said</p>", true)]
    [InlineData("We have waited.\n\nWe wait no longer", "<p>We have waited.</p><p>We wait no longer, they said</p>", true)]
    [InlineData("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen", "<p>one two three four five six seven eight nine ten<br>eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen</p>", true)]
    [InlineData("\u0928\u0940\u0924\u093f \u0938\u0939\u0940 \u0939\u0948", "<p>\u0909\u0928\u0915\u0940 \u0928\u0940\u0924\u093f \u0938\u0939\u0940 \u0939\u0948\u0964</p>", true)]
    [InlineData("words that are not there", "<p>Others.</p>", false)]
    public async Task A_browser_goes_to_the_words(string words, string html, bool found)
    {
        var page = await demo.Browser.Open();
        await page.RouteAsync("https://paper.example/**", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"<!DOCTYPE html><title>x</title><div style='height:4000px'>Above.</div>{html}<div style='height:4000px'>Below.</div>",
        }));
        await page.GotoAsync(Address.Original("https://paper.example/story", words)!);
        await page.WaitForTimeoutAsync(300);
        (await page.EvaluateAsync<double>("scrollY") > 1000).ShouldBe(found, WebUtility.UrlDecode(Address.Original("https://paper.example/story", words)));
        await page.Context.CloseAsync();
    }
}
