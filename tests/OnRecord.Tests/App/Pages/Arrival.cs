using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OnRecord.Tests.App.Pages;

/// <summary>
/// Waits until a page is at an address and whole. Asked again and again: the library's own wait for an address can miss the one event it waits for where a page
/// comes at once.
/// </summary>
internal static class Arrival
{
    /// <summary>At an address that fits the pattern: <c>**</c> is anything, <c>*</c> anything but a slash.</summary>
    public static Task ArrivesAt(this IPage page, string pattern) =>
        page.ArrivesAt(new Regex("^" + Regex.Escape(pattern).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$"));

    /// <summary>At an address that the expression finds.</summary>
    public static async Task ArrivesAt(this IPage page, Regex address)
    {
        for (int tries = 0; tries < 600; tries++)
        {
            if (address.IsMatch(page.Url) && await IsWhole(page))
            {
                return;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"the page is at {page.Url}, not at {address}");
    }

    private static async Task<bool> IsWhole(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<string>("document.readyState") == "complete";
        }
        catch (PlaywrightException e) when (e.Message.Contains("context was destroyed", StringComparison.Ordinal) || e.Message.Contains("navigation", StringComparison.Ordinal))
        {
            // the page went on to another in between
            return false;
        }
    }
}
