namespace OnRecord.Store.Accounts;

/// <summary>One who may sign in. Not an actor of the news.</summary>
/// <param name="Id">Its number in the record.</param>
/// <param name="Name">The name to sign in with; upper and lower case are alike.</param>
/// <param name="Role">What it may do.</param>
/// <param name="PasswordHash">The hash of the password, with its method and salt.</param>
/// <param name="Stamp">Changes whenever its sessions are to end.</param>
/// <param name="Failures">Wrong passwords since the last right one.</param>
/// <param name="LockedUntil">No password is tried before then.</param>
public sealed record Account(long Id, string Name, Role Role, string PasswordHash, string Stamp, int Failures, DateTimeOffset? LockedUntil);
