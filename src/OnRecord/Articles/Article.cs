using System.Collections.Immutable;

namespace OnRecord.Articles;

/// <summary>
/// One published text with what is known about it. Anything the source does not say is <see langword="null"/>; nothing is guessed.
/// </summary>
/// <param name="Id">The name the caller knows it by: a file's name without ending, a URL, or the id of its JSONL line.</param>
/// <param name="Text">The text as published, headline included where the source has it in the text. Positions count its code points.</param>
public sealed record Article(string Id, string Text)
{
    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The publisher, as it names itself.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it, as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public PublicationTime? Modified { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public string? Language { get; init; }

    /// <summary>Where it was fetched from, or the file's own address of origin.</summary>
    public string? Url { get; init; }

    /// <summary>The address the publisher calls its own for this article.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Where its characters stand in the web page that it was read from; <see langword="null"/> where it was none.</summary>
    public PageMap? Page { get; init; }

    /// <summary>The source of that page as decoded, where <see cref="InputOptions.KeepPages"/> asked for it.</summary>
    public string? PageSource { get; init; }

    /// <summary>The quotations that came with it from a corpus or another tool; empty for what was only published.</summary>
    public ImmutableArray<GivenQuotation> Given { get; init; } = [];
}
