using OnRecord.App.Exchange;
using OnRecord.Store;

namespace OnRecord.App.Mcp;

/// <summary>A statement as a tool gives it: the words as published, who said them, and where they stand.</summary>
/// <param name="Actor">The actor's key, to ask for more; null for unknown.</param>
/// <param name="Who">The actor's name, else the words of the source; null where the article names nobody.</param>
/// <param name="Content">The words of the article, verbatim.</param>
/// <param name="Kind">direct, indirect or mixed.</param>
/// <param name="Act">What is done by saying it.</param>
/// <param name="Day">When it was said, else when it was published, ISO 8601.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record Found(string? Actor, string? Who, string Content, string Kind, string Act, string? Day, Place Source)
{
    /// <summary>Of a statement that was found.</summary>
    public static Found Of(StatementHit hit) => new(
        hit.Statement.ActorKey,
        hit.Statement.ActorName ?? hit.Statement.SourceText,
        hit.Statement.ContentText,
        Names.Of(hit.Statement.Statement.Kind),
        Names.Of(hit.Statement.Statement.Act),
        hit.Statement.Statement.SaidOn?.ToString("yyyy-MM-dd") ?? hit.Article.Published?.ToString(),
        Place.Of(hit.Article, hit.Statement.Statement.Content, hit.Statement.ContentText));
}
