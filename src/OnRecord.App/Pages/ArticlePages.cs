using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>The list of articles, and one article with its statements.</summary>
internal static class ArticlePages
{
    /// <summary>The articles, the newest first.</summary>
    public static Page List(Record record, int offset)
    {
        var list = Listing<ArticleSummary>.Of(record.Articles(Listing<ArticleSummary>.Asked, offset), offset, "/articles");
        return new Page("Articles", list.Items.Select(View), list.Items.Count == 0 ? Html.Of($"<p>No articles here. <code>onrecord add FILE</code> puts some in.</p>") : Rows(list.Items)) { Next = list.Next };
    }

    /// <summary>The text as published with its statements marked, and beside it who says what.</summary>
    public static Page? One(Record record, long id)
    {
        if (record.Article(id) is not { } stored)
        {
            return null;
        }

        var about = stored.Article;
        string title = about.Title ?? about.Id;
        string? published = about.Published?.ToString();
        var statements = stored.Statements.Select(s => StatementView.Of(s, title, about.Outlet, published)).ToList();
        var data = new { id, title, about.Outlet, about.Byline, published, about.Url, about.Text, statements };
        return new Page(title, data, Html.Of($"""
            <p class="facts">{Facts(about)}</p>
            <p class="legend" id="legend">{Parts.Count(statements.Count, "statement")}, marked in the text: <span class="source">source</span> <span class="cue">cue</span> <span class="content"><span class="n">1</span>content</span></p>
            <div class="reading"><article aria-describedby="legend">{MarkedArticle.Render(stored)}</article>
            <aside aria-label="Statements of this article"><ol class="side">{Html.Join(statements.Select(Side))}</ol></aside></div>
            """));
    }

    /// <summary>Articles one below the other.</summary>
    public static Html Rows(IEnumerable<ArticleSummary> articles) => Html.Of($"<ol class=\"articles\">{Html.Join(articles.Select(Row))}</ol>");

    /// <summary>An article of a list as JSON.</summary>
    public static object View(ArticleSummary a) => new { a.Id, title = a.Title ?? a.Key, a.Outlet, published = a.Published?.ToString(), a.Url, a.Statements, address = $"/articles/{a.Id}" };

    private static Html Row(ArticleSummary a) => Html.Of($"""
        <li class="row"><p class="when">{Parts.Day(a.Published?.ToString())} <span class="outlet">{a.Outlet}</span></p>
        <p class="what"><a href="/articles/{a.Id}">{a.Title ?? a.Key}</a> <span class="quiet">{Parts.Count(a.Statements, "statement")}</span></p></li>
        """);

    private static Html Facts(Articles.Article about)
    {
        string?[] words = [about.Outlet, about.Published?.ToString(), about.Byline is null ? null : $"by {about.Byline}"];
        // only web addresses become links: an article must not be able to bring along a script as its address
        bool isWeb = Uri.TryCreate(about.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
        var link = isWeb ? Html.Of($" <a href=\"{about.Url}\" rel=\"noreferrer\">original</a>") : Html.Empty;
        return Html.Of($"{string.Join(", ", words.Where(w => w is not null))}{link}");
    }

    private static Html Side(StatementView s) => Html.Of($"""
        <li id="n{s.Number}"><p><a class="n" href="#s{s.Number}" aria-label="Statement {s.Number} in the text">{s.Number}</a> {Parts.Name(s.Actor, s.Who)} <i>{s.Cue}</i></p>
        <p><span class="tag">{s.Kind}</span> <span class="tag">{s.Act}</span></p>
        {(s.Why is null ? Html.Empty : Html.Of($"<details><summary>Why {s.Who}</summary><p>{s.Why}</p></details>"))}</li>
        """);
}
