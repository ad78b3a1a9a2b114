using Microsoft.Net.Http.Headers;
using OnRecord.App.Accounts;

namespace OnRecord.App.Api;

/// <summary>
/// Pages of other sites that may read here from a reader's browser (CORS): none, unless they were named. They may only read, and never with the reader's
/// session: a script of theirs shows a token or sees what anybody sees.
/// </summary>
internal static class Origins
{
    private static readonly string[] Shown = [HeaderNames.ETag, HeaderNames.Link, HeaderNames.RetryAfter, HeaderNames.ContentDisposition];

    /// <summary>What it needs.</summary>
    public static void Add(IServiceCollection services, Access access) => services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
        .WithOrigins([.. access.Origins]).WithMethods(HttpMethods.Get, HttpMethods.Head)
        .WithHeaders(HeaderNames.Accept, HeaderNames.Authorization, HeaderNames.IfNoneMatch).WithExposedHeaders(Shown).SetPreflightMaxAge(TimeSpan.FromHours(1))));

    /// <summary>Answers those pages, before anything asks who they are: a browser's question whether it may carries no token.</summary>
    public static void Use(WebApplication app, Access access)
    {
        if (!access.Origins.IsEmpty)
        {
            app.UseCors();
        }
    }

    /// <summary>Whether a text is an origin: scheme, host and port, nothing behind.</summary>
    public static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase);
}
