using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>A statement as the pages and their JSON show it.</summary>
internal sealed record StatementView
{
    /// <summary>The article's number in the record.</summary>
    public required long Article { get; init; }

    /// <summary>The statement's number in the article.</summary>
    public required int Number { get; init; }

    /// <summary>Key of the actor, or null for unknown.</summary>
    public string? Actor { get; init; }

    /// <summary>The actor's name, else the words of the source, else "nobody named".</summary>
    public required string Who { get; init; }

    /// <summary>The words of the source.</summary>
    public string? Source { get; init; }

    /// <summary>The words of the cue.</summary>
    public string? Cue { get; init; }

    /// <summary>The words that are reported.</summary>
    public required string Content { get; init; }

    /// <summary>Where the content stands in the article's text, in code points: start and end of each piece.</summary>
    public required IReadOnlyList<int[]> Spans { get; init; }

    /// <summary>direct, indirect or mixed.</summary>
    public required string Kind { get; init; }

    /// <summary>What is done by saying it.</summary>
    public required string Act { get; init; }

    /// <summary>Why it is taken to be that actor.</summary>
    public string? Why { get; init; }

    /// <summary>The article's headline, or the name it was added under.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published, as the publisher gives it.</summary>
    public string? Published { get; init; }

    /// <summary>The address of its place in the article.</summary>
    public string Address => $"/articles/{Article}#s{Number}";

    /// <summary>Of a statement that was found.</summary>
    public static StatementView Of(StatementHit hit) => Of(hit.Statement, hit.Article.Title ?? hit.Article.Key, hit.Article.Outlet, hit.Article.Published?.ToString());

    /// <summary>Of a statement of an article.</summary>
    public static StatementView Of(StoredStatement s, string title, string? outlet, string? published) => new()
    {
        Article = s.ArticleId,
        Number = s.Statement.Number,
        Actor = s.ActorKey,
        Who = s.ActorName ?? s.SourceText ?? "nobody named",
        Source = s.SourceText,
        Cue = s.CueText,
        Content = s.ContentText,
        Spans = [.. s.Statement.Content.Select((TextSpan c) => new[] { c.Start, c.End })],
        Kind = s.Statement.Kind.ToString().ToLowerInvariant(),
        Act = s.Statement.Act.ToString().ToLowerInvariant(),
        Why = s.SpeakerWhy,
        Title = title,
        Outlet = outlet,
        Published = published,
    };
}
