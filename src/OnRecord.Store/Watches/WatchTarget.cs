namespace OnRecord.Store.Watches;

/// <summary>One place where the hits of a watch go.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Address">The file's path or the web address; <see langword="null"/> for the terminal.</param>
public sealed record WatchTarget(WatchTargetKind Kind, string? Address)
{
    /// <summary>Its number in the record; 0 until it is there.</summary>
    public long Id { get; init; }

    /// <summary>Where to read what a webhook is signed with: <c>env:NAME</c>, <c>file:PATH</c>. The secret itself is not kept.</summary>
    public string? SecretFrom { get; init; }

    /// <summary>Whether an older program kept the secret in the record, and it was moved out of it to the file that <see cref="SecretFrom"/> names.</summary>
    public bool IsSecretMoved { get; init; }

    /// <summary>Whether a webhook may lead into a private network.</summary>
    public bool MayBePrivate { get; init; }
}
