namespace OnRecord.Positions.Conditions;

/// <summary>How a condition limits a stand.</summary>
internal enum ConditionKind
{
    /// <summary>The stand holds only if it is met: if, provided, on condition that, subject to.</summary>
    If,

    /// <summary>The stand holds except where it is met: unless.</summary>
    Unless,

    /// <summary>The stand ends when it is met: until, not before.</summary>
    Until,

    /// <summary>The stand holds as long as it does.</summary>
    While,

    /// <summary>The stand is refused where it is missing: not without.</summary>
    Without,

    /// <summary>The stand is given for it: in exchange for.</summary>
    Exchange,

    /// <summary>The stand comes after it: voted for it after concessions, a precondition of.</summary>
    Met,

    /// <summary>The stand is not acted on yet: not ready to do so yet, too early to.</summary>
    NotYet,
}
