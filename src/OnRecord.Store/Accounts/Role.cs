namespace OnRecord.Store.Accounts;

/// <summary>What an account or a token may do; each role may what those before it may.</summary>
public enum Role
{
    /// <summary>May look.</summary>
    Reader,

    /// <summary>May correct, add issues and articles.</summary>
    Reviewer,

    /// <summary>May manage accounts.</summary>
    Owner,
}
