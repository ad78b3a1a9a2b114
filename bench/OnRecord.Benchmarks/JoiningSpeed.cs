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
    private const int Block = 500;

    /// <summary>
    /// Adds so many articles and writes the milliseconds an article for each 500: by the clock, half of the articles took no longer (which a disk that stalls
    /// changes least), and of the processor.
    /// </summary>
    public static void Run(int articles, MadeUpPeople people, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("onrecord-joining-");
        var record = Record.Open(Path.Combine(folder.FullName, "record.db"));
        var took = new List<double>();
        var processor = Environment.CpuUsage.TotalTime;
        for (int i = 1; i <= articles; i++)
        {
            var article = Article(people, i);
            long start = Stopwatch.GetTimestamp();
            record.Add(article);
            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (took.Count == Block)
            {
                took.Sort();
                var used = Environment.CpuUsage.TotalTime - processor;
                output.WriteLine($"{i} articles: {took.Average():F2} ms an article, half within {took[Block / 2]:F2}, {used.TotalMilliseconds / Block:F2} of the processor, {record.Counts().Actors} actors");
                took.Clear();
                processor = Environment.CpuUsage.TotalTime;
            }
        }

        folder.Delete(recursive: true);
    }

    private static AnnotatedArticle Article(MadeUpPeople people, int number)
    {
        var article = new Article($"{number}", $"Article {number}.") { Published = PublicationTime.TryParse(people.Day(), out var time) ? time : null };
        ImmutableArray<Actor> actors = [.. people.InOneArticle()];
        return new AnnotatedArticle(new Document(article, [], [], [], []), [], new ActorLayer(actors, []), []);
    }
}
