using System.Text.Json.Serialization;
using OnRecord.App.Pages.Parts;
using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Pages.Articles;

/// <summary>One article: its text as published, and who says what in it.</summary>
public sealed record ArticleView
{
    /// <summary>Its number in the record.</summary>
    public required long Id { get; init; }

    /// <summary>The headline, else the name it was added under.</summary>
    public required string Title { get; init; }

    /// <summary>The publisher.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published, ISO 8601.</summary>
    public string? Published { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The text as published, to the character.</summary>
    public required string Text { get; init; }

    /// <summary>Where its characters stand in the source of the page it was read from, or null.</summary>
    public PageMapView? PageMap { get; init; }

    /// <summary>Its statements in order of text.</summary>
    public required IReadOnlyList<StatementView> Statements { get; init; }

    /// <summary>What it tells that somebody did about an issue, beside what is said.</summary>
    public IReadOnlyList<DeedView> Deeds { get; init; } = [];

    /// <summary>The quotations that came with it from a corpus, another tool or an annotator; empty where there were none.</summary>
    public IReadOnlyList<GivenView> Given { get; init; } = [];

    /// <summary>Who appears in it, in order of first mention.</summary>
    public required IReadOnlyList<AppearanceView> Actors { get; init; }

    /// <summary>Its versions, the newest first, itself among them; empty where there is one only.</summary>
    public IReadOnlyList<ArticleRowView> Versions { get; init; } = [];

    /// <summary>Its copies in other places, the first published first.</summary>
    public IReadOnlyList<ArticleRowView> Copies { get; init; } = [];

    /// <summary>The span that was asked for, or null.</summary>
    public int[]? Span { get; init; }

    /// <summary>What is marked in the text.</summary>
    [JsonIgnore]
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    internal static Page? Page(Record record, long id, TextSpan? span)
    {
        if (record.Article(id) is not { } stored)
        {
            return null;
        }

        var about = stored.Article;
        DeedView[] deeds = [.. record.StandsToldIn(id).Select(DeedView.Of)];
        string title = about.Title ?? about.Id;
        string? published = about.Published?.ToString();
        return Pages.Page.Of<ArticlePage, ArticleView>(title, new ArticleView
        {
            Id = id,
            Title = title,
            Outlet = about.Outlet,
            Byline = about.Byline,
            Published = published,
            Url = about.CanonicalUrl ?? about.Url,
            Text = about.Text,
            PageMap = PageMapView.Of(about.Page),
            Statements = [.. stored.Statements.Select(s => StatementView.Of(s, title, about.Outlet, published))],
            Deeds = deeds,
            Given = GivenView.Of(stored),
            Actors = [.. stored.Actors.Select(AppearanceView.Of)],
            Versions = record.Versions.Of(id) is { Length: > 1 } versions ? [.. versions.Select(v => ArticleRowView.Of(v.Article))] : [],
            Copies = [.. record.Versions.CopiesOf(id).Select(ArticleRowView.Of)],
            Span = span is { } s ? [s.Start, s.End] : null,
            Marks = Mark.Of(stored, deeds, span),
        });
    }

    /// <summary>The place of a statement's words on the page they were published on.</summary>
    internal string? Original(StatementView statement) => Address.Original(Url, statement.Content.Split(" ... ")[0]);
}
