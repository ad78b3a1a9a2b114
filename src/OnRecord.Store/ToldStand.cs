using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Positions;

namespace OnRecord.Store;

/// <summary>Where somebody stands as an article itself tells it, by what they did and not by words it reports: a deed beside the words.</summary>
/// <param name="ActorKey">The actor's key.</param>
/// <param name="ActorName">The actor's name.</param>
/// <param name="Issue">The issue's key.</param>
/// <param name="Stance">The stand.</param>
/// <param name="Places">Where the article tells it, in code points; the strongest first, never empty.</param>
public sealed record ToldStand(string ActorKey, string ActorName, string Issue, Stance Stance, ImmutableArray<TextSpan> Places);
