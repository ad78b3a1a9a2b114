namespace OnRecord.Positions;

/// <summary>Where an actor stands on a proposition.</summary>
public enum Stance
{
    /// <summary>The evidence is too thin or does not bear on it.</summary>
    None,

    /// <summary>For the proposition.</summary>
    Agree,

    /// <summary>Against it.</summary>
    Disagree,

    /// <summary>Both sides, undecided, or changed within the article.</summary>
    Mixed,
}
