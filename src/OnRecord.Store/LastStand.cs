using OnRecord.Positions;

namespace OnRecord.Store;

/// <summary>Where an actor stood on an issue in the last article that says so. Not what all articles together say: that is <see cref="Standing.ActorStand"/>.</summary>
/// <param name="Issue">The issue's key.</param>
/// <param name="ActorKey">The actor's key.</param>
/// <param name="ActorName">The actor's name.</param>
/// <param name="Stance">For, against, or both.</param>
/// <param name="Day">The day of the article, where it has one.</param>
public sealed record LastStand(string Issue, string ActorKey, string ActorName, Stance Stance, DateOnly? Day);
