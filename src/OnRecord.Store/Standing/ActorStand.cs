using System.Collections.Immutable;
using OnRecord.Positions.Standing;

namespace OnRecord.Store.Standing;

/// <summary>Where one actor stands on an issue, and what it said about it.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Stand">The stand; <see cref="Stand.Unclear"/> where the actor only spoke about it.</param>
/// <param name="Said">Its statements that the search found, the newest first.</param>
public sealed record ActorStand(ActorSummary Actor, Stand Stand, ImmutableArray<StatementHit> Said)
{
    /// <summary>The newest office or description that an article gives, in that article's words, or <see langword="null"/>.</summary>
    public string? Office { get; init; }

    /// <summary>The day of the article that gives it.</summary>
    public DateOnly? OfficeOn { get; init; }

    /// <summary>The country or organisation that the actor speaks for by the newest report that shows one, or <see langword="null"/>.</summary>
    public Body? Body { get; init; }
}
