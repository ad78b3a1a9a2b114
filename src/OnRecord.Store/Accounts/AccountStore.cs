using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Accounts;

/// <summary>Accounts, tokens and the audit log of a record. Passwords come here as hashes; how they are made is the program's.</summary>
public sealed class AccountStore
{
    private const string Select = "SELECT id AS Id, name AS Name, role AS Role, password_hash AS PasswordHash, stamp AS Stamp, failures AS Failures, locked_until AS LockedUntil FROM account";

    private readonly RecordFile file;

    internal AccountStore(RecordFile file) => this.file = file;

    /// <summary>All accounts, by name.</summary>
    public ImmutableArray<Account> All() => file.Use(c => c.Query<AccountRow>(Select + " ORDER BY name").Select(r => r.ToAccount()).ToImmutableArray());

    /// <summary>The account of that name, or <see langword="null"/>.</summary>
    public Account? Find(string name) => file.Use(c => c.QuerySingleOrDefault<AccountRow>(Select + " WHERE name = @name", new { name })?.ToAccount());

    /// <summary>Adds an account.</summary>
    /// <exception cref="RecordException">There is one of that name.</exception>
    public void Add(string name, Role role, string passwordHash) => file.Use(c =>
    {
        int added = c.Execute(
            "INSERT INTO account (name, role, password_hash, created, stamp) VALUES (@name, @role, @passwordHash, @now, @stamp) ON CONFLICT (name) DO NOTHING",
            new { name, role = role.ToString(), passwordHash, now = Text(DateTimeOffset.UtcNow), stamp = NewStamp() });
        if (added == 0)
        {
            throw RecordException.Refusal($"there is an account \"{name}\" already; `onrecord account password {name}` gives it a new password.");
        }
    });

    /// <summary>Gives an account a new password; its sessions end.</summary>
    /// <returns>Whether there is such an account.</returns>
    public bool SetPassword(string name, string passwordHash) =>
        Change("UPDATE account SET password_hash = @value, stamp = @stamp, failures = 0, locked_until = NULL WHERE name = @name", name, passwordHash);

    /// <summary>Gives an account another role; its sessions end.</summary>
    /// <returns>Whether there is such an account.</returns>
    public bool SetRole(string name, Role role) => Change("UPDATE account SET role = @value, stamp = @stamp WHERE name = @name", name, role.ToString());

    /// <summary>Ends all sessions of an account.</summary>
    /// <returns>Whether there is such an account.</returns>
    public bool EndSessions(string name) => Change("UPDATE account SET stamp = @stamp WHERE name = @name", name, "");

    /// <summary>Removes an account with its tokens. What it did stays in the audit log and in the corrections.</summary>
    /// <returns>Whether there was such an account.</returns>
    public bool Remove(string name) => Change("DELETE FROM account WHERE name = @name", name, "");

    /// <summary>Counts a wrong password.</summary>
    /// <param name="name">The account.</param>
    /// <param name="lockAfter">How many lock the account.</param>
    /// <param name="lockFor">For how long.</param>
    public void CountFailure(string name, int lockAfter, TimeSpan lockFor) => file.Use(c => c.Execute(
        "UPDATE account SET failures = failures + 1, locked_until = CASE WHEN failures + 1 >= @lockAfter THEN @until ELSE locked_until END WHERE name = @name",
        new { name, lockAfter, until = Text(DateTimeOffset.UtcNow + lockFor) }));

    /// <summary>Forgets the wrong passwords, after a right one.</summary>
    public void ClearFailures(string name) => file.Use(c => c.Execute("UPDATE account SET failures = 0, locked_until = NULL WHERE name = @name", new { name }));

    /// <summary>Makes a token and gives it back; it cannot be shown again.</summary>
    /// <param name="account">The account's name.</param>
    /// <param name="name">What it is for.</param>
    /// <param name="scope">What it may do; the account's role is the most.</param>
    /// <param name="expires">When it ends, or <see langword="null"/>.</param>
    /// <exception cref="RecordException">There is no such account, or the scope is more than it may.</exception>
    public string AddToken(string account, string name, Role scope, DateTimeOffset? expires)
    {
        var owner = Find(account) ?? throw RecordException.Refusal($"there is no account \"{account}\"; `onrecord account list` shows them.");
        if (scope > owner.Role)
        {
            throw RecordException.Refusal($"{account} is a {owner.Role.ToString().ToLowerInvariant()}: its tokens cannot be {scope.ToString().ToLowerInvariant()}.");
        }

        string token = "onr_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        file.Use(c => c.Execute(
            "INSERT INTO token (account_id, name, hash, scope, created, expires) VALUES (@Id, @name, @hash, @scope, @now, @expires)",
            new { owner.Id, name, hash = Hash(token), scope = scope.ToString(), now = Text(DateTimeOffset.UtcNow), expires = expires is { } e ? Text(e) : null }));
        return token;
    }

    /// <summary>The token and its account where it is known and not over, else <see langword="null"/>. A token may never more than its account may now.</summary>
    public AccessToken? FindToken(string token) => file.Use(c => Tokens(c, "t.hash = @hash AND (t.expires IS NULL OR t.expires > @now)", new { hash = Hash(token), now = Text(DateTimeOffset.UtcNow) }).SingleOrDefault());

    /// <summary>All tokens, by account.</summary>
    public ImmutableArray<AccessToken> Tokens() => file.Use(c => Tokens(c, "1", null).ToImmutableArray());

    /// <summary>Ends a token.</summary>
    /// <returns>Whether there was one of that number.</returns>
    public bool RemoveToken(long id) => file.Use(c => c.Execute("DELETE FROM token WHERE id = @id", new { id })) > 0;

    /// <summary>Writes a line into the audit log.</summary>
    public void Audit(AuditEntry entry) => file.Use(c => c.Execute(
        "INSERT INTO audit (at, who, address, action, target, outcome) VALUES (@at, @Who, @Address, @Action, @Target, @Outcome)",
        new { at = Text(DateTimeOffset.UtcNow), entry.Who, entry.Address, entry.Action, entry.Target, entry.Outcome }));

    /// <summary>The audit log, the newest first.</summary>
    public ImmutableArray<AuditEntry> AuditLog(int limit, int offset = 0) => file.Use(c => c.Query<AuditRow>(
        "SELECT at AS At, who AS Who, address AS Address, action AS Action, target AS Target, outcome AS Outcome FROM audit ORDER BY id DESC LIMIT @limit OFFSET @offset",
        new { limit, offset }).Select(r => new AuditEntry(r.Who, r.Address, r.Action, r.Target, r.Outcome) { At = Time(r.At) }).ToImmutableArray());

    private static IEnumerable<AccessToken> Tokens(SqliteConnection connection, string where, object? values) => connection.Query<TokenRow>(
        $"SELECT t.id AS Id, a.name AS Account, t.name AS Name, t.scope AS Scope, a.role AS Role, t.expires AS Expires FROM token t JOIN account a ON a.id = t.account_id WHERE {where} ORDER BY a.name, t.id", values)
        .Select(r => new AccessToken(r.Id, r.Account, r.Name, Least(Enum.Parse<Role>(r.Scope), Enum.Parse<Role>(r.Role)), r.Expires is null ? null : Time(r.Expires)));

    private static Role Least(Role one, Role other) => one < other ? one : other;

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private bool Change(string sql, string name, string value) => file.Use(c => c.Execute(sql, new { name, value, stamp = NewStamp() })) > 0;

    private sealed class AccountRow
    {
        public long Id { get; set; }

        public string Name { get; set; } = "";

        public string Role { get; set; } = "";

        public string PasswordHash { get; set; } = "";

        public string Stamp { get; set; } = "";

        public long Failures { get; set; }

        public string? LockedUntil { get; set; }

        public Account ToAccount() => new(Id, Name, Enum.Parse<Role>(Role), PasswordHash, Stamp, (int)Failures, LockedUntil is null ? null : Time(LockedUntil));
    }

    private sealed class TokenRow
    {
        public long Id { get; set; }

        public string Account { get; set; } = "";

        public string Name { get; set; } = "";

        public string Scope { get; set; } = "";

        public string Role { get; set; } = "";

        public string? Expires { get; set; }
    }

    private sealed class AuditRow
    {
        public string At { get; set; } = "";

        public string? Who { get; set; }

        public string? Address { get; set; }

        public string Action { get; set; } = "";

        public string? Target { get; set; }

        public string Outcome { get; set; } = "";
    }
}
