using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store.Actors;

/// <summary>Who is who in a record does not depend on the order in which its articles came, or on what was read again.</summary>
public sealed class OrderOfArrivalTests
{
    private static readonly string[] Names =
        ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelenskiy", "Teo Brandt", "Hanna Brandt", "Brandt", "John Smith", "John Smith", "J. Smith", "Smith", "George W. Bush", "George H. W. Bush", "George Bush", "Bush"];

    private static readonly string?[] Roles = [null, "President", "former president", "Water Minister", "senator", "bishop; chairman"];

    private static readonly string?[] Countries = [null, "US", "UA", "GB"];

    private static readonly string[] Bodies = ["NATO", "North Atlantic Treaty Organization", "Foreign Ministry", "Supreme Court", "US State Department"];

    [Fact]
    public void Any_order_gives_the_same_actors() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5),
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var articles = Enumerable.Range(0, 30).Select(i => Article(random, i)).ToList();
            var inOrder = Actors(articles, again: false);
            var shuffled = articles.ToArray();
            random.Shuffle(shuffled);
            var otherwise = Actors(shuffled, again: seed % 2 == 0);
            otherwise.Except(inOrder).ShouldBeEmpty($"in order: {string.Join("; ", inOrder.Except(otherwise))}");
            otherwise.Count.ShouldBe(inOrder.Count);
        }));

    private static AnnotatedArticle Article(Random random, int i)
    {
        T Any<T>(T[] of) => of[random.Next(of.Length)];
        string day = $"{2000 + random.Next(4)}-0{random.Next(1, 9)}-11";
        return Told.By($"{i}", day, Told.Person(Any(Names), Any(Roles), country: Any(Countries)), Told.Body(Any(Bodies), Any(Countries)));
    }

    private static List<string> Actors(IEnumerable<AnnotatedArticle> articles, bool again)
    {
        var folder = Directory.CreateTempSubdirectory("onrecord-order-");
        try
        {
            var record = Record.Open(Path.Combine(folder.FullName, "record.db"));
            foreach (var article in articles)
            {
                record.Add(article);
                if (again)
                {
                    record.Reread(article);
                }
            }

            var actors = record.Actors(limit: 1000).OrderBy(a => a.Key, StringComparer.Ordinal);
            return [.. actors.Select(a => $"{a.Key}, {a.Name}: {string.Join(' ', record.Actor(a.Key)!.Appearances.Select(p => $"{p.Article.Key}/{p.Name}").Order(StringComparer.Ordinal))}")];
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }
}
