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

    /// <summary>
    /// What an article costs in a record of 500 and in one of so many, added turn by turn to the one and the other, so that whatever else the machine does
    /// slows both alike. Flat is 1.
    /// </summary>
    /// <param name="articles">How many the large record has in the middle of the measurement.</param>
    /// <param name="people">Makes the same people anew for each record.</param>
    /// <param name="output">Gets the milliseconds and their ratio.</param>
    public static void Compare(int articles, Func<MadeUpPeople> people, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("onrecord-joining-");
        var (small, large) = (Fill("small.db", Block / 2), Fill("large.db", articles - (Block / 2)));
        var took = Enumerable.Range(0, Block).Select(_ => (Small: small(), Large: large())).ToList();
        var (few, many) = (took.Select(t => t.Small).Order().ToList(), took.Select(t => t.Large).Order().ToList());
        output.WriteLine($"after {Block} articles half within {few[Block / 2]:F2} ms, mean {few.Average():F2}; after {articles} {many[Block / 2]:F2}, mean {many.Average():F2}; ratio {many[Block / 2] / few[Block / 2]:F2}, of the means {many.Average() / few.Average():F2}");
        folder.Delete(recursive: true);

        // gives what adds one more article and tells how long that took
        Func<double> Fill(string name, int count)
        {
            var (record, those, number) = (Record.Open(Path.Combine(folder.FullName, name)), people(), 0);
            double Add()
            {
                var article = Article(those, ++number);
                long start = Stopwatch.GetTimestamp();
                record.Add(article);
                return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            for (int i = 0; i < count; i++)
            {
                Add();
            }

            return Add;
        }
    }

    private static AnnotatedArticle Article(MadeUpPeople people, int number)
    {
        var article = new Article($"{number}", $"Article {number}.") { Published = PublicationTime.TryParse(people.Day(), out var time) ? time : null };
        ImmutableArray<Actor> actors = [.. people.InOneArticle()];
        return new AnnotatedArticle(new Document(article, [], [], [], []), [], new ActorLayer(actors, []), []);
    }
}
