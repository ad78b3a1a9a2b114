using System.Collections.Immutable;

namespace OnRecord.Positions.Briefs;

/// <summary>
/// The page on one issue. Everything in it is verbatim words of articles (<see cref="BriefQuote"/>), names, dates, numbers and fixed phrases: nothing is
/// written that no article says.
/// </summary>
/// <param name="Question">The proposition.</param>
/// <param name="AsOf">The day it is written for.</param>
/// <param name="Facts">How much is behind it: "12 actors, 34 statements, 17 articles".</param>
/// <param name="Sections">Its sections, none empty.</param>
/// <param name="Sources">The articles that are quoted, numbered from 1.</param>
public sealed record Brief(string Question, DateOnly AsOf, string Facts, ImmutableArray<BriefSection> Sections, ImmutableArray<BriefSource> Sources)
{
    /// <summary>All words of articles in it, in order.</summary>
    public IEnumerable<BriefQuote> Quotes() => Sections.SelectMany(s => s.Groups).SelectMany(g => g.Entries).SelectMany(e => e.Quotes);

    /// <summary>The source of a quotation.</summary>
    public BriefSource SourceOf(BriefQuote quote) => Sources[quote.Source - 1];
}
