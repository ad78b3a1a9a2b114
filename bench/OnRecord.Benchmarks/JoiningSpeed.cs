using System.Collections.Immutable;
using System.Diagnostics;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.Benchmarks;

/// <summary>What joining costs as a record grows: made-up articles whose people, spellings and surnames recur, in one file.</summary>
internal static class JoiningSpeed
{
    private const int Block = 500, ActorsInEach = 6;

    private static readonly string[] Roles = ["President", "Foreign Minister", "senator", "mayor", "chairman", "judge", "spokesman"];

    private static readonly string[] Countries = ["US", "GB", "FR", "DE", "UA", "PL"];

    /// <summary>Adds so many articles and writes the milliseconds an article for each 500.</summary>
    public static void Run(int articles, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("onrecord-joining-");
        var record = Record.Open(Path.Combine(folder.FullName, "record.db"));
        var random = new Random(1);
        var clock = Stopwatch.StartNew();
        for (int i = 1; i <= articles; i++)
        {
            record.Add(Article(random, i));
            if (i % Block == 0)
            {
                output.WriteLine($"{i} articles: {clock.Elapsed.TotalMilliseconds / Block:F2} ms an article, {record.Counts().Actors} actors");
                clock.Restart();
            }
        }

        folder.Delete(recursive: true);
    }

    // two hundred surnames of forty first names; a third of the mentions is a surname alone
    private static AnnotatedArticle Article(Random random, int number)
    {
        string day = $"20{random.Next(10, 26)}-03-0{random.Next(1, 9)}";
        var article = new Article($"{number}", $"Article {number}.") { Published = PublicationTime.TryParse(day, out var time) ? time : null };
        var actors = Enumerable.Range(0, ActorsInEach).Select(i => new Actor
        {
            Id = $"a{i}",
            Name = random.Next(3) == 0 ? $"Surname{random.Next(200)}x" : $"Name{random.Next(40)} Surname{random.Next(200)}x",
            Kind = ActorKind.Person,
            IsNamed = true,
            Role = random.Next(2) == 0 ? Roles[random.Next(Roles.Length)] : null,
            Country = random.Next(2) == 0 ? Countries[random.Next(Countries.Length)] : null,
            Mentions = [new TextSpan(0, 7)],
        }).ToImmutableArray();
        return new AnnotatedArticle(new Document(article, [], [], [], []), [], new ActorLayer(actors, []), []);
    }
}
