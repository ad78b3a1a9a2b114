namespace OnRecord.Store.Accounts;

/// <summary>One line of the audit log: who did, or tried, what.</summary>
/// <param name="Who">The account, or <see langword="null"/> for nobody signed in.</param>
/// <param name="Address">The network address that it came from.</param>
/// <param name="Action">What: "sign in", "POST /corrections".</param>
/// <param name="Target">On what, where the action does not say it.</param>
/// <param name="Outcome">What came of it: "done", "wrong password", "403".</param>
public sealed record AuditEntry(string? Who, string? Address, string Action, string? Target, string Outcome)
{
    /// <summary>When; set by the record.</summary>
    public DateTimeOffset At { get; init; }
}
