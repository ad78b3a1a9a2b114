using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>The first page, and the search of statements.</summary>
internal static class StatementPages
{
    private const int Newest = 12;

    /// <summary>The newest statements, what came in, and how much there is.</summary>
    public static Page Home(Record record)
    {
        var latest = record.FindStatements(new SearchQuery { Limit = Newest });
        var articles = record.Articles(Newest);
        var counts = record.Counts();
        string[] amounts = [Parts.Count(counts.Articles, "article"), Parts.Count(counts.Statements, "statement"), Parts.Count(counts.Actors, "actor"), Parts.Count(counts.Issues, "issue")];
        return new Page("Who said what", new { counts, latest = latest.Select(StatementView.Of), articles = articles.Select(ArticlePages.View) }, Html.Of($"""
            <p class="facts">{string.Join(", ", amounts)}</p>
            {(counts.Articles == 0 ? Html.Of($"<p>The record is empty. <code>onrecord add FILE</code> puts articles in.</p>") : Html.Empty)}
            <div class="reading"><section><h2>Latest statements</h2>{Parts.Statements(latest)}</section>
            <section><h2>What came in</h2>{ArticlePages.Rows(articles)}</section></div>
            """));
    }

    /// <summary>Statements by words and conditions.</summary>
    public static Page Search(Record record, SearchQuery query)
    {
        var list = Listing<StatementHit>.Of(record.FindStatements(query), query.Offset, "/search", Values(query));
        return new Page(query.Words is null ? "Statements" : $"Statements with {query.Words}", list.Items.Select(StatementView.Of), Html.Of($"""
            {Form(query)}
            {(list.Items.Count == 0 ? Html.Of($"<p>Nothing found. Fewer words or fewer conditions find more.</p>") : Parts.Statements(list.Items))}
            """)) { Next = list.Next };
    }

    private static Dictionary<string, string?> Values(SearchQuery query) => new(StringComparer.Ordinal)
    {
        ["words"] = query.Words,
        ["actor"] = query.Actor,
        ["kind"] = query.Kind?.ToString().ToLowerInvariant(),
        ["outlet"] = query.Outlet,
        ["since"] = query.Since?.ToString("yyyy-MM-dd"),
        ["until"] = query.Until?.ToString("yyyy-MM-dd"),
    };

    private static Html Form(SearchQuery query)
    {
        var values = Values(query);
        return Html.Of($"""
            <form class="filters" action="/search">
            <label>Words <input name="words" type="search" value="{values["words"]}"></label>
            <label>Speaker <input name="actor" value="{values["actor"]}"></label>
            <label>Kind <select name="kind"><option value="">any</option>{Html.Join(Enum.GetValues<StatementKind>().Select(k => Option(k, query.Kind)))}</select></label>
            <label>Outlet <input name="outlet" value="{values["outlet"]}"></label>
            <label>Since <input type="date" name="since" value="{values["since"]}"></label>
            <label>Until <input type="date" name="until" value="{values["until"]}"></label>
            <button>Find</button></form>
            """);
    }

    private static Html Option(StatementKind kind, StatementKind? chosen)
    {
        string name = kind.ToString().ToLowerInvariant();
        return kind == chosen ? Html.Of($"<option selected>{name}</option>") : Html.Of($"<option>{name}</option>");
    }
}
