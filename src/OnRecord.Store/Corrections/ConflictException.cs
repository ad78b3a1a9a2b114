namespace OnRecord.Store.Corrections;

/// <summary>Somebody else has corrected the same thing since the caller looked at it. Nothing was changed; look again and decide.</summary>
public sealed class ConflictException : Exception
{
    /// <summary>With the correction that came in between.</summary>
    public ConflictException(Correction latest)
        : base(Words(latest)) => Latest = latest;

    /// <summary>The newest correction of the target.</summary>
    public Correction Latest { get; }

    private static string Words(Correction latest)
    {
        ArgumentNullException.ThrowIfNull(latest);
        return $"{latest.By} has corrected this at {latest.At:yyyy-MM-dd HH:mm} ({latest.Kind}, \"{latest.Why}\"). Look at it as it is now and correct it again if need be.";
    }
}
