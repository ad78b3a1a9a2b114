using System.Collections.Immutable;

namespace OnRecord.Actors;

/// <summary>The actors of one document, and the actor behind each statement that names a source.</summary>
/// <param name="Actors">In order of first mention.</param>
/// <param name="Speakers">One for each statement with a source, in order of statements.</param>
public sealed record ActorLayer(ImmutableArray<Actor> Actors, ImmutableArray<Speaker> Speakers)
{
    /// <summary>Nobody and nothing.</summary>
    public static ActorLayer Empty { get; } = new([], []);

    /// <summary>Who holds the attitudes that the article tells of outside statements; their numbers follow those of the statements.</summary>
    public ImmutableArray<Speaker> Told { get; init; } = [];

    /// <summary>What statements report that others said, in order of text.</summary>
    public ImmutableArray<SecondHand> SecondHand { get; init; } = [];

    /// <summary>The actor behind the statement of that number, or <see langword="null"/> where there is none or it is unknown.</summary>
    public Actor? ActorOf(int statement)
    {
        string? id = Speakers.FirstOrDefault(s => s.Statement == statement)?.ActorId;
        return id is null ? null : Actors.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal));
    }
}
