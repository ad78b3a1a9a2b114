using OnRecord.App.Accounts;
using OnRecord.Store;
using OnRecord.Store.Accounts;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store.Accounts;

public sealed class AccountStoreTests : IDisposable
{
    private const string Password = "correct horse battery";

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-accounts-").FullName;

    private readonly AccountStore accounts;

    public AccountStoreTests()
    {
        accounts = Record.Open(Path.Combine(folder, "record.db")).Accounts;
        accounts.Add("Ada", Role.Reviewer, SignIn.Hash(Password));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_right_password_signs_in_whatever_the_case_of_the_name_and_a_wrong_one_does_not()
    {
        var signIn = new SignIn(accounts);
        signIn.Try("ada", Password, "::1").ShouldNotBeNull().Role.ShouldBe(Role.Reviewer);
        signIn.Try("ada", Password + " ", "::1").ShouldBeNull();
        signIn.Try("nobody", Password, "::1").ShouldBeNull();
        accounts.AuditLog(10).Select(e => e.Outcome).ShouldBe(["no such account", "wrong password", "done"]);
    }

    [Fact]
    public void Wrong_passwords_lock_the_account_even_for_the_right_one_until_a_new_one_is_given()
    {
        var signIn = new SignIn(accounts);
        for (int i = 0; i < SignIn.LockAfter; i++)
        {
            signIn.Try("ada", "wrong", null).ShouldBeNull();
        }

        signIn.Try("ada", Password, null).ShouldBeNull();
        accounts.AuditLog(1)[0].Outcome.ShouldBe("locked");
        accounts.SetPassword("ada", SignIn.Hash("another long password")).ShouldBeTrue();
        signIn.Try("ada", "another long password", null).ShouldNotBeNull();
    }

    [Fact]
    public void A_password_is_kept_as_a_salted_hash() =>
        SignIn.Hash(Password).ShouldSatisfyAllConditions(h => h.ShouldNotContain(Password), h => h.ShouldNotBe(SignIn.Hash(Password)));

    [Fact]
    public void A_token_is_known_by_its_hash_alone_ends_and_may_never_more_than_its_account()
    {
        string token = accounts.AddToken("Ada", "nightly export", Role.Reviewer, null);
        File.ReadAllBytes(Path.Combine(folder, "record.db")).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(token)).ShouldBe(-1);
        accounts.FindToken(token).ShouldNotBeNull().Scope.ShouldBe(Role.Reviewer);
        accounts.SetRole("Ada", Role.Reader);
        accounts.FindToken(token)!.Scope.ShouldBe(Role.Reader);
        accounts.FindToken(accounts.AddToken("Ada", "old", Role.Reader, DateTimeOffset.UtcNow.AddDays(-1))).ShouldBeNull();
        accounts.RemoveToken(accounts.FindToken(token)!.Id).ShouldBeTrue();
        accounts.FindToken(token).ShouldBeNull();
        Should.Throw<RecordException>(() => accounts.AddToken("Ada", "more", Role.Owner, null)).Message.ShouldContain("is a reader");
    }

    [Fact]
    public void Changes_that_matter_end_sessions_and_a_removed_account_takes_its_tokens_along()
    {
        string Stamp() => accounts.Find("ada")!.Stamp;
        string first = Stamp();
        accounts.EndSessions("ada");
        string second = Stamp();
        accounts.SetRole("ada", Role.Owner);
        new[] { first, second, Stamp() }.Distinct().Count().ShouldBe(3);
        string token = accounts.AddToken("ada", "x", Role.Reader, null);
        accounts.Remove("ada").ShouldBeTrue();
        accounts.FindToken(token).ShouldBeNull();
        Should.Throw<RecordException>(() => accounts.AddToken("ada", "x", Role.Reader, null));
    }

    [Fact]
    public void A_name_is_taken_once() =>
        Should.Throw<RecordException>(() => accounts.Add("ADA", Role.Reader, "x")).Message.ShouldContain("already");
}
