using OnRecord.Store;

namespace OnRecord.App.Pages.Parts;

/// <summary>What a statement reports that somebody else said; who tells it is the statement's actor.</summary>
public sealed record SecondHandView
{
    /// <summary>Key of the actor who is said to have said it, or null for unknown.</summary>
    public string? Actor { get; init; }

    /// <summary>The actor's name, else the words of the inner source.</summary>
    public required string Who { get; init; }

    /// <summary>The words of the inner source.</summary>
    public required string Source { get; init; }

    /// <summary>The inner verb.</summary>
    public required string Cue { get; init; }

    /// <summary>The words that are said to have been said.</summary>
    public required string Content { get; init; }

    /// <summary>Where they stand in the article's text, in code points: start and end.</summary>
    public required IReadOnlyList<int> Span { get; init; }

    /// <summary>Probability, 0 to 1, that it is that actor; 0 for unknown.</summary>
    public required float Confidence { get; init; }

    /// <summary>Why it is taken to be that actor.</summary>
    public required string Why { get; init; }

    internal static SecondHandView Of(StoredSecondHand told) => new()
    {
        Actor = told.ActorKey,
        Who = told.ActorName ?? told.SourceText,
        Source = told.SourceText,
        Cue = told.CueText,
        Content = told.ContentText,
        Span = [told.Content.Start, told.Content.End],
        Confidence = told.Confidence,
        Why = told.Why,
    };
}
