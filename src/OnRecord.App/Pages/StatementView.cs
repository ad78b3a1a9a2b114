using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>A statement as the pages and their JSON show it.</summary>
/// <param name="Article">The article's number in the record.</param>
/// <param name="Number">The statement's number in the article.</param>
/// <param name="Actor">Key of the actor, or null for unknown.</param>
/// <param name="Who">The actor's name, else the words of the source, else "unknown".</param>
/// <param name="Cue">The words of the cue.</param>
/// <param name="Content">The words that are reported.</param>
/// <param name="Spans">Where the content stands, in code points.</param>
/// <param name="Kind">direct, indirect or mixed.</param>
/// <param name="Act">What is done by saying it.</param>
/// <param name="Why">Why it is taken to be that actor.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When.</param>
/// <param name="Title">The article's headline.</param>
internal sealed record StatementView(
    long Article, int Number, string? Actor, string Who, string? Cue, string Content, IReadOnlyList<int[]> Spans, string Kind, string Act, string? Why, string? Outlet, string? Published, string? Title)
{
    /// <summary>Of a statement that was found.</summary>
    public static StatementView Of(StatementHit hit) => Of(hit.Statement, hit.Article.Outlet, hit.Article.Published?.ToString(), hit.Article.Title ?? hit.Article.Key);

    /// <summary>Of a statement of an article.</summary>
    public static StatementView Of(StoredStatement s, string? outlet, string? published, string? title) => new(
        s.ArticleId,
        s.Statement.Number,
        s.ActorKey,
        s.ActorName ?? s.SourceText ?? "unknown",
        s.CueText,
        s.ContentText,
        [.. s.Statement.Content.Select((TextSpan c) => new[] { c.Start, c.End })],
        s.Statement.Kind.ToString().ToLowerInvariant(),
        s.Statement.Act.ToString().ToLowerInvariant(),
        s.SpeakerWhy,
        outlet,
        published,
        title);

    /// <summary>As a line of a list, with a link to its place in the article.</summary>
    public Html Render() => Html.Of($"""
        <li class="statement"><p class="who">{Name()} <span class="kind">{Kind}, {Act}</span></p>
        <blockquote>{Content}</blockquote>
        <p class="where"><a href="/articles/{Article}#s{Number}">{Title}</a> {Outlet} {Published}</p></li>
        """);

    /// <summary>The name, as a link where the actor is known.</summary>
    public Html Name() => Actor is null ? Html.Of($"<b>{Who}</b>") : Html.Of($"<a href=\"/actors/{Uri.EscapeDataString(Actor)}\"><b>{Who}</b></a>");
}
