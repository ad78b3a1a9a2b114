namespace OnRecord.Articles.Sameness;

/// <summary>What became of words between two texts.</summary>
public enum DifferenceKind
{
    /// <summary>Both texts have them.</summary>
    Same,

    /// <summary>Only the first has them.</summary>
    Removed,

    /// <summary>Only the second has them.</summary>
    Added,
}
