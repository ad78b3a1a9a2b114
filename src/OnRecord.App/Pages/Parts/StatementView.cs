using System.Text.Json.Serialization;
using OnRecord.App.Formats;
using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Pages.Parts;

/// <summary>A statement as the pages and their JSON show it.</summary>
public sealed record StatementView
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

    /// <summary>The day it was said, where the article tells.</summary>
    public string? SaidOn { get; init; }

    /// <summary>Probability, 0 to 1, that this is a statement.</summary>
    public required float Confidence { get; init; }

    /// <summary>Probability, 0 to 1, that it is that actor.</summary>
    public float? SpeakerConfidence { get; init; }

    /// <summary>Why it is taken to be that actor.</summary>
    public string? Why { get; init; }

    /// <summary>Who tells of it, where it stands inside somebody else's statement, or null.</summary>
    public TellerView? ToldBy { get; init; }

    /// <summary>What it reports that others said.</summary>
    public IReadOnlyList<SecondHandView> SecondHand { get; init; } = [];

    /// <summary>The article's headline.</summary>
    public required string Title { get; init; }

    /// <summary>The article's publisher.</summary>
    public string? Outlet { get; init; }

    /// <summary>When the article was published, ISO 8601.</summary>
    public string? Published { get; init; }

    /// <summary>The number of its quotation, where its words are enough to be one.</summary>
    public long? Quotation { get; init; }

    /// <summary>How many statements that were found report the same quotation, this one among them.</summary>
    public int Appearances { get; init; } = 1;

    /// <summary>The address of its place in the article.</summary>
    public string Address => Pages.Address.InText(Article, Number);

    /// <summary>The content with the words that were looked for marked.</summary>
    [JsonIgnore]
    public IReadOnlyList<SnippetPart> Snippet { get; init; } = [];

    internal static StatementView Of(StatementHit hit) =>
        Of(hit.Statement, hit.Article.Title ?? hit.Article.Key, hit.Article.Outlet, hit.Article.Published?.ToString()) with { Snippet = hit.Snippet, Quotation = hit.Quotation, Appearances = hit.Appearances };

    internal static StatementView Of(StoredStatement s, string title, string? outlet, string? published) => new()
    {
        Article = s.ArticleId,
        Number = s.Statement.Number,
        Actor = s.ActorKey,
        Who = s.ActorName ?? s.SourceText ?? "nobody named",
        Source = s.SourceText,
        Cue = s.CueText,
        Content = s.ContentText,
        Spans = [.. s.Statement.Content.Select((TextSpan c) => new[] { c.Start, c.End })],
        Kind = Words.Of(s.Statement.Kind),
        Act = Words.Of(s.Statement.Act),
        SaidOn = s.Statement.SaidOn?.ToString("yyyy-MM-dd"),
        Confidence = s.Statement.Confidence,
        SpeakerConfidence = s.SpeakerConfidence,
        Why = SpeakerReason.Of(s),
        ToldBy = s.ToldBy is { } teller ? new TellerView(teller.ActorKey, teller.Name) : null,
        SecondHand = [.. s.SecondHand.Select(SecondHandView.Of)],
        Title = title,
        Outlet = outlet,
        Published = published,
    };
}
