namespace OnRecord.Store.Accounts;

/// <summary>A token of an account for programs. The token itself is shown once, when it is made, and only its hash is kept.</summary>
/// <param name="Id">Its number in the record.</param>
/// <param name="Account">The name of the account.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Scope">What it may do: never more than the account.</param>
/// <param name="Expires">When it ends, or <see langword="null"/> for never.</param>
public sealed record AccessToken(long Id, string Account, string Name, Role Scope, DateTimeOffset? Expires);
