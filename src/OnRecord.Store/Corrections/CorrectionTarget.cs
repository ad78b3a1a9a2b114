using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>
/// What a correction is about, named by content: a statement by where its content stands, a position by issue and actor. Numbers and
/// ids that reading gives are no part of it, so it means the same after the article was read anew.
/// </summary>
public sealed record CorrectionTarget
{
    private CorrectionTarget(long articleId, string name) => (ArticleId, Name) = (articleId, name);

    /// <summary>The article's number in the record; 0 for an actor in all of it.</summary>
    public long ArticleId { get; }

    /// <summary>The target inside the article, as the log keeps it: <c>statement 12-40</c>, <c>position id-cards ada-brook</c>.</summary>
    public string Name { get; }

    /// <summary>A statement that is there.</summary>
    public static CorrectionTarget Of(StoredStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Target ?? OfStatement(statement.ArticleId, statement.Statement.Content);
    }

    /// <summary>A statement by where its content stands.</summary>
    /// <param name="articleId">The article's number.</param>
    /// <param name="content">Code points of the article's text, in order.</param>
    public static CorrectionTarget OfStatement(long articleId, ImmutableArray<TextSpan> content) => new(articleId, $"statement {SpanText.Write(content)}");

    /// <summary>Where an actor stands on an issue by one article.</summary>
    /// <param name="articleId">The article's number.</param>
    /// <param name="issue">The issue's key.</param>
    /// <param name="actor">The actor's key.</param>
    public static CorrectionTarget OfPosition(long articleId, string issue, string actor) => new(articleId, $"position {issue} {actor}");

    /// <summary>An actor, in one article or in all of the record.</summary>
    /// <param name="actor">The actor's key.</param>
    /// <param name="articleId">The article's number; 0 for all.</param>
    public static CorrectionTarget OfActor(string actor, long articleId = 0) => new(articleId, $"actor {actor}");

    internal static CorrectionTarget Named(long articleId, string name) => new(articleId, name);
}
