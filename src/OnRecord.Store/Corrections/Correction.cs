namespace OnRecord.Store.Corrections;

/// <summary>One act of a person on the record: what, who, when, why. What it says wins over whatever is read.</summary>
public sealed record Correction
{
    /// <summary>Its number in the log, growing; 0 until it is applied.</summary>
    public long Id { get; init; }

    /// <summary>When it was applied, in UTC; given by the record.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who did it.</summary>
    public required string By { get; init; }

    /// <summary>The reason in the person's words.</summary>
    public required string Why { get; init; }

    /// <summary>What was done.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>What it was done to.</summary>
    public required CorrectionTarget Target { get; init; }

    /// <summary>
    /// The target's version that the person saw (<see cref="StoredStatement.Version"/>, <see cref="CorrectionLog.VersionOf"/>); 0 for one
    /// that nobody had corrected. Somebody else's later correction makes this one a conflict.
    /// </summary>
    public long Seen { get; init; }

    /// <summary>The target before, as the record had it; given by the record. Null where there was none.</summary>
    public CorrectedValue? Before { get; init; }

    /// <summary>The target after: needed for an edit, an added statement, a speaker and a stance; otherwise given by the record.</summary>
    public CorrectedValue? After { get; init; }

    /// <summary>Of an undo: the number of the correction that it takes back.</summary>
    public long? Undoes { get; init; }

    /// <summary>The number of the undo that took it back, or <see langword="null"/> while it holds.</summary>
    public long? UndoneBy { get; init; }
}
