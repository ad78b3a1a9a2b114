namespace OnRecord.Store;

/// <summary>How much the record holds.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Actors">Actors.</param>
/// <param name="Issues">Issues.</param>
public readonly record struct RecordCounts(long Articles, long Statements, long Actors, long Issues);
