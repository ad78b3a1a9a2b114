namespace OnRecord.Store.Reviews;

/// <summary>What a person is asked about.</summary>
public enum ReviewKind
{
    /// <summary>Whether something is a statement at all.</summary>
    Statement,

    /// <summary>Who said it.</summary>
    Speaker,

    /// <summary>Where an actor stands.</summary>
    Position,
}
