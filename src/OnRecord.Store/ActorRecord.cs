using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>An actor with all that the record holds of it.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Appearances">One for each article, the newest first: the roles with their dates.</param>
/// <param name="Statements">What it said, the newest first.</param>
public sealed record ActorRecord(ActorSummary Actor, ImmutableArray<Appearance> Appearances, ImmutableArray<StatementHit> Statements)
{
    /// <summary>The statements of others that report what it said (<see cref="StoredStatement.SecondHand"/>), the newest first.</summary>
    public ImmutableArray<StatementHit> ToldByOthers { get; init; } = [];
}
