using System.Collections.Immutable;
using OnRecord.Positions;

namespace OnRecord.Store;

/// <summary>Where one actor stands on one issue by all articles of the record.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Stance">The stand: of the newest article that shows one; <see cref="Stance.None"/> is "no clear position".</param>
/// <param name="Confidence">Probability, 0 to 1, that the stance is right; 0 where there is none.</param>
/// <param name="Condition">The words that limit the stand, or <see langword="null"/>.</param>
/// <param name="Evidence">The statements behind it, or found on the issue where there is no clear position; the newest first.</param>
public sealed record ActorPosition(ActorSummary Actor, Stance Stance, float Confidence, string? Condition, ImmutableArray<StatementHit> Evidence);
