using System.Collections.Immutable;
using OnRecord.Articles;
using OnRecord.Scoring;

namespace OnRecord.Store;

/// <summary>One article of the record with all its layers.</summary>
/// <param name="Id">Its number in the record.</param>
/// <param name="Article">Text and what is known about it, as it was added.</param>
/// <param name="Statements">Its statements in order of text.</param>
/// <param name="Actors">Who appears in it, in order of first mention.</param>
public sealed record StoredArticle(long Id, Article Article, ImmutableArray<StoredStatement> Statements, ImmutableArray<Appearance> Actors)
{
    /// <summary>The quotations that came with it (<see cref="Article.Given"/>), each beside the statement that holds it.</summary>
    public ImmutableArray<GivenMatch> CompareGiven()
    {
        var speakers = Statements.ToDictionary(s => s.Statement.Number, s => $"{s.ActorName} {s.SourceText}");
        return GivenComparison.Of(Article, [.. Statements.Select(s => s.Statement)], s => speakers[s.Number]);
    }
}
