using Microsoft.Playwright;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.App.Pages;

/// <summary>What the browser showed, kept in <c>artifacts/screenshots</c> for people to look at.</summary>
internal static class Screenshots
{
    public static Task<byte[]> Take(IPage page, string name) => page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(Repository.Root, "artifacts", "screenshots", string.Concat((name.StartsWith("/-", StringComparison.Ordinal) ? $"home{name[1..]}" : name.Trim('/')).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')) + ".png"),
    });
}
