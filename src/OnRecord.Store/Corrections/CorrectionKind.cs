namespace OnRecord.Store.Corrections;

/// <summary>What a person did to the record by hand.</summary>
public enum CorrectionKind
{
    /// <summary>A statement is right as it stands, speaker included; re-reading no longer changes it.</summary>
    StatementConfirm,

    /// <summary>It is no statement; it is taken out of the record.</summary>
    StatementReject,

    /// <summary>Its places, kind or act were wrong.</summary>
    StatementEdit,

    /// <summary>A statement that reading did not find.</summary>
    StatementAdd,

    /// <summary>Somebody else said it, or it cannot be told who.</summary>
    SpeakerSet,

    /// <summary>A position is right as it stands; re-reading no longer changes it.</summary>
    PositionConfirm,

    /// <summary>It is no position; it is taken out of the record.</summary>
    PositionReject,

    /// <summary>Its stance or condition was wrong.</summary>
    PositionSet,

    /// <summary>A position that reading did not find.</summary>
    PositionAdd,

    /// <summary>Two actors of the record are one.</summary>
    ActorMerge,

    /// <summary>What an article says of an actor is about another one.</summary>
    ActorSplit,

    /// <summary>An actor is called otherwise.</summary>
    ActorRename,

    /// <summary>An earlier correction is taken back.</summary>
    Undo,
}
