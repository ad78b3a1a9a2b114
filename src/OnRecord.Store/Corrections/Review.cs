namespace OnRecord.Store.Corrections;

/// <summary>What a person has said about a statement or position.</summary>
public enum Review
{
    /// <summary>Nothing: it is as it was read.</summary>
    None,

    /// <summary>It is right.</summary>
    Confirmed,

    /// <summary>A person put it right.</summary>
    Corrected,

    /// <summary>A person added it.</summary>
    Added,
}
