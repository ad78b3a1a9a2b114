using System.Collections.Immutable;

namespace OnRecord.Positions.Standing;

/// <summary>What one article reports of where an actor stands on an issue.</summary>
public sealed record Report
{
    /// <summary>The article's number in the record.</summary>
    public required long Article { get; init; }

    /// <summary>The day the words were said where that is known, else of the article; <see langword="null"/> where neither is.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The publisher.</summary>
    public string? Outlet { get; init; }

    /// <summary>Agree, disagree or mixed.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Probability, 0 to 1, that the stance is right.</summary>
    public required float Confidence { get; init; }

    /// <summary>The words that limit the stand, or <see langword="null"/>.</summary>
    public Passage? Condition { get; init; }

    /// <summary>The words behind it, the strongest first.</summary>
    public required ImmutableArray<Passage> Evidence { get; init; }

    /// <summary>Whether a person confirmed or gave it.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether no words of the actor are behind it: the article itself tells of it.</summary>
    public bool IsTold => !Evidence.IsEmpty && Evidence.All(e => e.Statement is null);

    /// <summary>Whether what is told is something done ("voted against the bill"), and not what the actor thinks.</summary>
    public bool IsDeed => IsTold && Evidence.Any(e => DeedWords.Tell(e.Text));
}
