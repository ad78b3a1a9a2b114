using Microsoft.AspNetCore.Identity;
using OnRecord.Store.Accounts;

namespace OnRecord.App.Accounts;

/// <summary>
/// Tries passwords. After <see cref="LockAfter"/> wrong ones in a row an account is locked for <see cref="LockFor"/>. A name that is not there takes as long
/// as one that is, so that names cannot be found out.
/// </summary>
internal sealed class SignIn(AccountStore accounts)
{
    /// <summary>How many wrong passwords in a row lock an account.</summary>
    public const int LockAfter = 5;

    /// <summary>The shortest password.</summary>
    public const int ShortestPassword = 12;

    private static readonly PasswordHasher<string> Hasher = new();

    private static readonly string NobodysHash = Hasher.HashPassword("", Guid.NewGuid().ToString());

    /// <summary>For how long.</summary>
    public static TimeSpan LockFor { get; } = TimeSpan.FromMinutes(15);

    /// <summary>A password's hash, by ASP.NET Core Identity's hasher (PBKDF2, salted).</summary>
    public static string Hash(string password) => Hasher.HashPassword("", password);

    /// <summary>The account, where name and password are right and it is not locked; else <see langword="null"/>. Each try is in the audit log.</summary>
    public Account? Try(string name, string password, string? address)
    {
        var account = accounts.Find(name);
        bool right = Hasher.VerifyHashedPassword("", account?.PasswordHash ?? NobodysHash, password) != PasswordVerificationResult.Failed;
        bool locked = account?.LockedUntil > DateTimeOffset.UtcNow;
        string outcome = account is null ? "no such account" : locked ? "locked" : right ? "done" : "wrong password";
        accounts.Audit(new AuditEntry(name.Length > 100 ? name[..100] : name, address, "sign in", null, outcome));
        if (account is null || locked)
        {
            return null;
        }

        if (!right)
        {
            accounts.CountFailure(name, LockAfter, LockFor);
            return null;
        }

        accounts.ClearFailures(name);
        return account;
    }
}
