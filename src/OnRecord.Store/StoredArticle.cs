using System.Collections.Immutable;
using OnRecord.Articles;

namespace OnRecord.Store;

/// <summary>One article of the record with all its layers.</summary>
/// <param name="Id">Its number in the record.</param>
/// <param name="Article">Text and what is known about it, as it was added.</param>
/// <param name="Statements">Its statements in order of text.</param>
/// <param name="Actors">Who appears in it, in order of first mention.</param>
public sealed record StoredArticle(long Id, Article Article, ImmutableArray<StoredStatement> Statements, ImmutableArray<Appearance> Actors);
