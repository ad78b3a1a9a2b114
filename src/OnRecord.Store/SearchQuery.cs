using OnRecord.Positions;
using OnRecord.Statements;

namespace OnRecord.Store;

/// <summary>What to look for. Conditions that are left out do not narrow; all that are given must hold.</summary>
public sealed record SearchQuery
{
    /// <summary>
    /// Words that must all be there, in any order and any form of the word (Porter stemming, accents ignored); words in quotation marks
    /// must stand together. Any characters may be in it; nothing is an operator. Null or blank finds all, the newest first.
    /// </summary>
    public string? Words { get; init; }

    /// <summary>An actor's key, or a part of the name, or of the source where no actor is known. Statements only.</summary>
    public string? Actor { get; init; }

    /// <summary>Direct, indirect or mixed. Statements only.</summary>
    public StatementKind? Kind { get; init; }

    /// <summary>What is done by saying it. Statements only.</summary>
    public StatementAct? Act { get; init; }

    /// <summary>A part of the speaker's role as the article gives it: "minister". Statements only.</summary>
    public string? Role { get; init; }

    /// <summary>A part of the organisation that the article gives the speaker. Statements only.</summary>
    public string? Organisation { get; init; }

    /// <summary>The speaker's country, ISO 3166-1 alpha-2. Statements only.</summary>
    public string? Country { get; init; }

    /// <summary>Key of an issue: only statements that are evidence of a position on it. Statements only.</summary>
    public string? Issue { get; init; }

    /// <summary>Only statements that are evidence of this stand (on <see cref="Issue"/>, else on any). Statements only.</summary>
    public Stance? Stance { get; init; }

    /// <summary>The order of what is found.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>The first day: of what was said where that is known, else of the article.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day, counted in.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The outlet's name, upper and lower case alike.</summary>
    public string? Outlet { get; init; }

    /// <summary>
    /// Whether to give every appearance of a quotation, and older versions of articles. Otherwise a quotation that several articles report is given once, where
    /// it was seen first among those that match, and only the newest version of an article counts.
    /// </summary>
    public bool AllCopies { get; init; }

    /// <summary>The number of an article: those that came in after it do not count, so that the parts of a long list fit together while articles come in.</summary>
    public long? UpTo { get; init; }

    /// <summary>The most that is given back.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>How many of the best are passed over first.</summary>
    public int Offset { get; init; }
}
