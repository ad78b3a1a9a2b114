namespace OnRecord.App.Pages;

/// <summary>What all pages have around their own part: head, navigation, search, foot.</summary>
internal static class Layout
{
    private static readonly (string Address, string Name)[] Sections = [("/articles", "Articles"), ("/actors", "Actors"), ("/issues", "Issues"), ("/search", "Statements")];

    /// <summary>The whole document.</summary>
    public static Html Of(Page page, HttpRequest request)
    {
        string json = Page.JsonAddress(request.Path.ToUriComponent() + request.QueryString.ToUriComponent());
        return Html.Of($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{page.Title} - OnRecord</title>
            <link rel="stylesheet" href="/onrecord.css">
            <link rel="icon" href="data:,">
            <link rel="alternate" type="application/json" href="{json}">
            </head>
            <body>
            <a class="skip" href="#main">Skip to the page</a>
            <header class="bar">
            <a class="brand" href="/">OnRecord</a>
            <nav aria-label="Main">{Html.Join(Sections.Select(s => Link(s.Address, s.Name, request.Path)))}</nav>
            <form role="search" action="/search"><label for="q">Search statements</label><input id="q" name="words" type="search"><button>Search</button></form>
            </header>
            <main id="main">
            <h1>{page.Title}</h1>
            {page.Body}
            {(page.Next is null ? Html.Empty : Html.Of($"<p class=\"more\"><a rel=\"next\" href=\"{page.Next}\">More</a></p>"))}
            </main>
            <footer><a href="{json}">This page as JSON</a></footer>
            </body>
            </html>
            """);
    }

    private static Html Link(string address, string name, PathString path) => path.StartsWithSegments(address, StringComparison.Ordinal)
        ? Html.Of($"<a href=\"{address}\" aria-current=\"{(path == address ? "page" : "true")}\">{name}</a>")
        : Html.Of($"<a href=\"{address}\">{name}</a>");
}
