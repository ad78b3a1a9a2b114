using OnRecord.Actors;

namespace OnRecord.Store;

/// <summary>An actor of the record: a row of a list.</summary>
/// <param name="Key">Unique in the record: <c>volodymyr-zelenskyy</c>; of one without a proper name, with the article's number behind it.</param>
/// <param name="Name">The longest form of the name that an article gave.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsNamed">Whether it has a proper name.</param>
/// <param name="Statements">The number of its statements.</param>
/// <param name="Articles">The number of articles it appears in.</param>
public sealed record ActorSummary(string Key, string Name, ActorKind Kind, bool IsNamed, int Statements, int Articles);
