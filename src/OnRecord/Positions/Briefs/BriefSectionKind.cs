namespace OnRecord.Positions.Briefs;

/// <summary>What a section of a brief holds.</summary>
public enum BriefSectionKind
{
    /// <summary>Where the lead actor stands.</summary>
    Lead,

    /// <summary>Who agrees.</summary>
    Agree,

    /// <summary>Who disagrees.</summary>
    Disagree,

    /// <summary>Who is on both sides.</summary>
    Mixed,

    /// <summary>Who sets which conditions.</summary>
    Conditions,

    /// <summary>What actors did, beside what they said.</summary>
    Deeds,

    /// <summary>Who changed their stand.</summary>
    Changes,

    /// <summary>Who spoke about it without a clear position.</summary>
    Unclear,

    /// <summary>What is thin, old or reported in two ways.</summary>
    OpenPoints,
}
