namespace OnRecord.Store.Reviews;

/// <summary>Something that the reading was not sure of and nobody has looked at yet.</summary>
public sealed record ReviewItem
{
    /// <summary>What is asked.</summary>
    public required ReviewKind Kind { get; init; }

    /// <summary>Probability, 0 to 1, that it is right as it stands; 0 for a speaker who is unknown.</summary>
    public required float Confidence { get; init; }

    /// <summary>The article's number.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The statement; of a position, its strongest evidence, or <see langword="null"/> where that is a deed.</summary>
    public StatementHit? Statement { get; init; }

    /// <summary>The position, where that is what is asked about.</summary>
    public DatedPosition? Position { get; init; }
}
