using Microsoft.Playwright;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Pages;

/// <summary>Takes the pictures of <c>docs/images</c> anew. Asked for by name alone (CONTRIBUTING.md), because a picture is another file on each machine.</summary>
[Trait("Needs", "Browser")]
[Collection(DemoSite.Name)]
public sealed class PictureTests(DemoSite demo)
{
    [Theory(Explicit = true)]
    [InlineData("article", "/articles/1", 1280, false)]
    [InlineData("search", "/search?words=talks", 1280, false)]
    [InlineData("issue", "/issues/talks", 1280, true)]
    [InlineData("review", "/review?kind=position", 900, false)]
    [InlineData("actor-phone", "/actors/mara-lind", 390, false)]
    public async Task A_page_is_taken(string name, string address, int width, bool dark)
    {
        var page = await demo.Browser.Open(dark);
        await page.SetViewportSizeAsync(width, 720);
        await page.GotoAsync(demo.Site.Address + address);
        await page.EvaluateAsync("document.fonts.ready");
        byte[] picture = await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Root, "docs", "images", $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
        picture.Length.ShouldBeLessThan(400_000);
        await page.Context.CloseAsync();
    }
}
