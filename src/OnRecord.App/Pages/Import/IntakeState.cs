namespace OnRecord.App.Pages.Import;

/// <summary>How far something that came in has got.</summary>
public enum IntakeState
{
    /// <summary>It waits for its turn.</summary>
    Waiting,

    /// <summary>It is being read.</summary>
    Reading,

    /// <summary>It is in the record.</summary>
    Done,

    /// <summary>It could not be read or stored; the detail says why.</summary>
    Failed,
}
