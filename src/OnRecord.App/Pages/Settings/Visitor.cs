namespace OnRecord.App.Pages.Settings;

/// <summary>What this browser has been told about its reader: look of the pages, and the name that corrections are signed with.</summary>
/// <param name="Theme"><c>light</c>, <c>dark</c>, or <see langword="null"/> for the system's.</param>
/// <param name="Name">The name in the log.</param>
public sealed record Visitor(string? Theme, string Name)
{
    private const string ThemeCookie = "onrecord.theme", NameCookie = "onrecord.name";

    private const int LongestName = 80;

    internal static Visitor Of(HttpRequest request) => new(
        request.Cookies[ThemeCookie] switch { "light" => "light", "dark" => "dark", _ => null },
        request.HttpContext.User.Identity?.Name ?? (request.Cookies[NameCookie] is { Length: > 0 and <= LongestName } name ? name : Environment.UserName));

    /// <summary>Keeps what the form says in this browser for a year.</summary>
    internal static IResult Save(HttpContext context, Posted posted)
    {
        string? name = posted.Text("name"), theme = posted.Text("theme");
        if (name?.Length > LongestName)
        {
            throw new BadHttpRequestException($"The name is too long: {LongestName} characters at most.");
        }

        if (theme is not (null or "system" or "light" or "dark"))
        {
            throw new BadHttpRequestException($"\"{theme}\" is no look; there are system, light and dark.");
        }

        Keep(context, NameCookie, name);
        Keep(context, ThemeCookie, theme is "light" or "dark" ? theme : null);
        return posted.Back();
    }

    private static void Keep(HttpContext context, string cookie, string? value)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Secure = context.Request.IsHttps };
        if (value is null)
        {
            context.Response.Cookies.Delete(cookie, options);
        }
        else
        {
            context.Response.Cookies.Append(cookie, value, options);
        }
    }
}
