using OnRecord.App.Commands;
using OnRecord.App.Formats;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>What each address shows, made from the record; nothing is written.</summary>
internal static class RecordPages
{
    private const int PageSize = 50;

    /// <summary>The newest statements and how much there is.</summary>
    public static Page Home(Record record)
    {
        var latest = record.FindStatements(new SearchQuery { Limit = 20 }).Select(StatementView.Of).ToList();
        var counts = record.Counts();
        return new Page("Who said what", new { counts, latest }, Html.Of($"<p>{counts.Articles} articles, {counts.Statements} statements, {counts.Actors} actors.</p><ol class=\"statements\">{Lines(latest)}</ol>"));
    }

    /// <summary>Statements by words and conditions.</summary>
    public static Page Search(Record record, string? words, string? actor, StatementKind? kind, DateOnly? since, DateOnly? until, string? outlet, int offset = 0)
    {
        var query = new SearchQuery { Words = words, Actor = actor, Kind = kind, Since = since, Until = until, Outlet = outlet, Limit = PageSize, Offset = Math.Max(0, offset) };
        var found = record.FindStatements(query).Select(StatementView.Of).ToList();
        var body = found.Count == 0 ? Html.Of($"<p>Nothing found.</p>") : Html.Of($"<ol class=\"statements\">{Lines(found)}</ol>");
        return new Page(string.IsNullOrWhiteSpace(words) ? "Statements" : $"Statements with {words}", found, Html.Of($"{SearchForm(query)}{body}"));
    }

    /// <summary>The articles, the newest first.</summary>
    public static Page Articles(Record record, int offset = 0)
    {
        var articles = record.Articles(PageSize, Math.Max(0, offset)).Select(a => new { a.Id, title = a.Title ?? a.Key, a.Outlet, published = a.Published?.ToString(), a.Url, a.Statements }).ToList();
        return new Page("Articles", articles, Html.Of($"<ul>{Html.Join(articles.Select(a => Html.Of($"<li><a href=\"/articles/{a.Id}\">{a.title}</a> <span class=\"where\">{a.Outlet} {a.published}, {a.Statements} statements</span></li>")))}</ul>"));
    }

    /// <summary>An article's text as published with its statements marked, and beside it who says what.</summary>
    public static Page? Article(Record record, long id)
    {
        if (record.Article(id) is not { } stored)
        {
            return null;
        }

        var about = stored.Article;
        var statements = stored.Statements.Select(s => StatementView.Of(s, about.Outlet, about.Published?.ToString(), about.Title)).ToList();
        var side = Html.Join(statements.Select(s => Html.Of($"<li value=\"{s.Number}\"><a href=\"#s{s.Number}\">{s.Number}</a> {s.Name()} <span class=\"kind\">{s.Kind}, {s.Act}</span>{Why(s)}</li>")));
        var link = about.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var u) && u.Scheme is "http" or "https" ? Html.Of($"<a href=\"{about.Url}\" rel=\"noreferrer\">Original</a>") : Html.Empty;
        var body = Html.Of($"""
            <p class="where">{about.Outlet} {about.Published?.ToString()} {about.Byline} {link}</p>
            <p class="legend">Marked: <span class="source">source</span>, <span class="cue">cue</span>, <span class="content">content</span>.</p>
            <div class="reading"><article>{Marked(stored)}</article><aside aria-label="Statements"><ol>{side}</ol></aside></div>
            """);
        var data = new { id, about.Title, about.Outlet, published = about.Published?.ToString(), about.Url, about.Text, statements };
        return new Page(about.Title ?? about.Id, data, body);
    }

    /// <summary>The actors, those with most statements first.</summary>
    public static Page Actors(Record record, string? name, int offset = 0)
    {
        var actors = record.Actors(name, PageSize, Math.Max(0, offset));
        var rows = actors.Select(a => Html.Of($"<li><a href=\"/actors/{Uri.EscapeDataString(a.Key)}\">{a.Name}</a> <span class=\"where\">{a.Kind.ToString().ToLowerInvariant()}, {a.Statements} statements</span></li>"));
        return new Page("Actors", actors, Html.Of($"<ul>{Html.Join(rows)}</ul>"));
    }

    /// <summary>An actor: offices as the articles give them, and statements.</summary>
    public static Page? Actor(Record record, string key)
    {
        if (record.Actor(key) is not { } actor)
        {
            return null;
        }

        var roles = actor.Appearances.Where(a => a.Role is not null).Select(a => new { a.Role, a.Organisation, a.Country, published = a.Article.Published?.ToString() }).Distinct().ToList();
        var statements = actor.Statements.Select(StatementView.Of).ToList();
        var offices = Html.Join(roles.Select(r => Html.Of($"<li>{r.Role} {r.Organisation} {r.Country} <span class=\"where\">{r.published}</span></li>")));
        return new Page(actor.Actor.Name, new { actor.Actor, roles, statements }, Html.Of($"<h2>Offices as articles give them</h2><ul>{offices}</ul><h2>Statements</h2><ol class=\"statements\">{Lines(statements)}</ol>"));
    }

    /// <summary>The issues.</summary>
    public static Page Issues(Record record)
    {
        var issues = record.Issues().Select(i => new { i.Key, i.Proposition }).ToList();
        return new Page("Issues", issues, Html.Of($"<ul>{Html.Join(issues.Select(i => Html.Of($"<li><a href=\"/issues/{Uri.EscapeDataString(i.Key)}\">{i.Proposition}</a></li>")))}</ul>"));
    }

    /// <summary>Who stands where on an issue, in their words.</summary>
    public static Page? Issue(Record record, string key)
    {
        if (record.Issue(key) is not { } issue)
        {
            return null;
        }

        var positions = record.PositionsOn(issue).Select(p => new { p.Actor.Key, p.Actor.Name, stance = WhereCommand.Words(p.Stance), p.Condition, evidence = p.Evidence.Select(StatementView.Of).ToList() }).ToList();
        var rows = Html.Join(positions.Select(p => Html.Of($"<section><h2><a href=\"/actors/{Uri.EscapeDataString(p.Key)}\">{p.Name}</a>: {p.stance}</h2><p>{p.Condition}</p><ol class=\"statements\">{Lines(p.evidence)}</ol></section>")));
        return new Page(issue.Proposition, new { issue.Key, issue.Proposition, positions }, rows);
    }

    private static Html Lines(IEnumerable<StatementView> statements) => Html.Join(statements.Select(s => s.Render()));

    private static Html Why(StatementView statement) => statement.Why is null ? Html.Empty : Html.Of($"<details><summary>Why this speaker</summary>{statement.Why}</details>");

    private static Html SearchForm(SearchQuery query) => Html.Of($"""
        <form class="filters" action="/search"><label>Words <input name="words" value="{query.Words}"></label> <label>Speaker <input name="actor" value="{query.Actor}"></label>
        <label>Outlet <input name="outlet" value="{query.Outlet}"></label> <label>Since <input type="date" name="since" value="{query.Since?.ToString("yyyy-MM-dd")}"></label>
        <label>Until <input type="date" name="until" value="{query.Until?.ToString("yyyy-MM-dd")}"></label> <button>Find</button></form>
        """);

    private static Html Marked(StoredArticle stored)
    {
        var text = new DocumentText(stored.Article.Text);
        var anchored = new HashSet<int>();
        return Html.Join(MarkedText.Cut(text.Length, MarkedText.Marks(stored.Statements.Select(s => s.Statement))).Select(p =>
        {
            var inside = Html.Of($"{text.Slice(p.Piece)}");
            foreach (var mark in p.Over.OrderByDescending(m => m.Span.Start).ThenBy(m => m.Span.Length))
            {
                bool first = mark.Role == MarkedText.Role.Content && anchored.Add(mark.Number);
                inside = first
                    ? Html.Of($"<span class=\"content\" id=\"s{mark.Number}\"><sup>{mark.Number}</sup>{inside}</span>")
                    : Html.Of($"<span class=\"{mark.Role.ToString().ToLowerInvariant()}\">{inside}</span>");
            }

            return inside;
        }).ToList());
    }
}
