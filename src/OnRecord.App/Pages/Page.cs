using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.App.Pages;

/// <summary>One page: its data, which is its JSON, and how the data look as HTML. Which of the two is sent is the reader's choice.</summary>
/// <param name="Title">For the window and the head of the page.</param>
/// <param name="Data">What the page shows.</param>
/// <param name="Body">The same as HTML.</param>
internal sealed record Page(string Title, object Data, Html Body) : IResult
{
    /// <summary>Where a request carries that JSON was asked for by an ending of <c>.json</c>.</summary>
    public const string JsonMark = "onrecord.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>Whether the request asks for JSON, by ending or by its Accept header.</summary>
    public static bool WantsJson(HttpContext context) =>
        context.Items.ContainsKey(JsonMark) || context.Request.GetTypedHeaders().Accept is [{ MediaType.Value: "application/json" }, ..];

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.Vary = "Accept";
        if (WantsJson(httpContext))
        {
            return httpContext.Response.WriteAsJsonAsync(new { title = Title, data = Data }, Json, httpContext.RequestAborted);
        }

        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(Layout().ToString(), httpContext.RequestAborted);
    }

    private Html Layout() => Html.Of($"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Title} - OnRecord</title><link rel="stylesheet" href="/onrecord.css"></head>
        <body>
        <a class="skip" href="#main">Skip to the page</a>
        <header><a class="brand" href="/">OnRecord</a>
        <nav aria-label="Main"><a href="/articles">Articles</a> <a href="/actors">Actors</a> <a href="/issues">Issues</a></nav>
        <form role="search" action="/search"><label for="q">Search statements</label> <input id="q" name="words" type="search"><button>Search</button></form></header>
        <main id="main"><h1>{Title}</h1>
        {Body}
        </main>
        </body></html>
        """);
}
