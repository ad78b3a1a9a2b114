namespace OnRecord.Statements;

/// <summary>What is done by saying it, told from the cue. PLOVER's verbal categories where they fit.</summary>
public enum StatementAct
{
    /// <summary>Says, believes, reports; also where the cue tells nothing more.</summary>
    State,

    /// <summary>Accuses, blames, criticises.</summary>
    Accuse,

    /// <summary>Rejects, refuses, opposes.</summary>
    Reject,

    /// <summary>Demands, calls for, urges, orders.</summary>
    Request,

    /// <summary>Threatens or warns.</summary>
    Threaten,

    /// <summary>Promises, pledges, plans.</summary>
    Promise,

    /// <summary>Agrees, backs, welcomes.</summary>
    Agree,

    /// <summary>Denies.</summary>
    Deny,

    /// <summary>Declines to comment.</summary>
    Decline,

    /// <summary>Asks or wonders.</summary>
    Ask,
}
