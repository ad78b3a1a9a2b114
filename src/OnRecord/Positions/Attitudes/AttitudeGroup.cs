namespace OnRecord.Positions.Attitudes;

/// <summary>How a word shows an attitude (the groups of <c>data/attitudes</c>).</summary>
internal enum AttitudeGroup
{
    /// <summary>A verb whose subject is for or against its object.</summary>
    Verb,

    /// <summary>A verb that needs "for" or "against" after it.</summary>
    Bare,

    /// <summary>A noun with its target after it: "support for".</summary>
    Noun,

    /// <summary>An adjective or noun that judges what it is said of.</summary>
    Judge,

    /// <summary>A verb that judges its subject by what it does: "the plan would harm them".</summary>
    Effect,

    /// <summary>An act that does away with what it is done to.</summary>
    Turn,

    /// <summary>A verb of doing that shows no attitude by itself: it brings its object about, or (sign 0) does not say.</summary>
    Deed,
}
