using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Store.Actors;
using OnRecord.Store.Offices;
using SQLitePCL;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store.Actors;

/// <summary>
/// What joining the actors of articles costs, counted in steps of SQLite's virtual machine: the same on any machine and under any load. A record
/// of twice as many articles may cost about twice as many steps.
/// </summary>
public sealed class JoiningWorkTests : IDisposable
{
    private const int StepsACall = 100;

    // a doubling is 2 where the work is linear and 4 where it grows with the square
    private const double Linear = 2.25;

    private static readonly string[] Roles = ["President", "Foreign Minister", "senator", "mayor", "chairman", "judge", "former governor"];

    private static readonly string[] Countries = ["US", "GB", "FR", "DE"];

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-work-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Twice_as_many_articles_cost_twice_the_work()
    {
        long[] steps = Steps(500, 1000, 2000);
        string counted = $"{steps[0] * StepsACall} steps for 500 articles, {steps[1] * StepsACall} for 1,000, {steps[2] * StepsACall} for 2,000";
        steps[0].ShouldBeGreaterThan(1000, "the steps were not counted");
        ((double)steps[1] / steps[0]).ShouldBeLessThan(Linear, counted);
        ((double)steps[2] / steps[1]).ShouldBeLessThan(Linear, counted);
    }

    // the steps that the first so many articles have cost
    private long[] Steps(params int[] counts)
    {
        using var connection = InMemory();
        long calls = 0;
        delegate_progress count = _ =>
        {
            calls++;
            return 0;
        };
        raw.sqlite3_progress_handler(connection.Handle, StepsACall, count, null);
        var random = new Random(7);
        var steps = new long[counts.Length];
        for (int i = 1; i <= counts[^1]; i++)
        {
            Join(connection, i, Article(random, i));
            int at = Array.IndexOf(counts, i);
            steps[at < 0 ? 0 : at] = at < 0 ? steps[0] : calls;
        }

        GC.KeepAlive(count);
        return steps;
    }

    // a record in memory: what is counted is the same, and no disk is waited for
    private SqliteConnection InMemory()
    {
        string path = Path.Combine(folder, "record.db");
        Record.Open(path);
        using var file = new SqliteConnection($"Data Source={path}");
        var connection = new SqliteConnection("Data Source=:memory:");
        file.Open();
        connection.Open();
        file.BackupDatabase(connection);
        return connection;
    }

    private static void Join(SqliteConnection connection, long id, AnnotatedArticle read)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute("INSERT INTO article (id, hash, key, text, added) VALUES (@id, @hash, @id, 'text', '')", new { id, hash = $"hash{id}" });
        ActorJoining.Apply(connection, id, read.Document.Article, read.Actors, []);
        BareOffices.Apply(connection, id, read);
        transaction.Commit();
    }

    // one who is in every third article, as presidents are, and two of many; a third of all names is a surname alone
    private static AnnotatedArticle Article(Random random, int number)
    {
        string day = $"20{random.Next(24, 26)}-03-0{random.Next(1, 9)}";
        var actors = Enumerable.Range(0, 2).Select(_ => Person(random, random.Next(2), random.Next(20)));
        return Told.By($"{number}", day, [.. number % 3 == 0 ? actors.Prepend(Person(random, 0, 0)) : actors]);
    }

    // each has an office and a country, which an article gives or not
    private static Actor Person(Random random, int first, int last) => Told.Person(
        random.Next(3) == 0 ? $"Surname{last}x" : $"Name{first} Surname{last}x",
        random.Next(2) == 0 ? Roles[(first + last) % Roles.Length] : null,
        country: random.Next(2) == 0 ? Countries[last % Countries.Length] : null);
}
