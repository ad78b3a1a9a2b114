using System.Collections.Concurrent;
using System.Globalization;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Positions;
using OnRecord.Positions.Attitudes;
using OnRecord.Positions.Stances;
using OnRecord.Reading;
using OnRecord.Statements;

namespace OnRecord.Benchmarks.Training;

/// <summary>Makes the examples that the stance layer learns from, by the very code that judges at run time.</summary>
internal static class ExampleSet
{
    // of the issues that no statement of the article bears on, so many are asked too
    private const int OtherIssues = 5;

    /// <summary>The examples of all labelled articles: every pair that passes the filter before the stance model.</summary>
    /// <param name="models">The folder of models.</param>
    /// <param name="stances">A folder with <c>news.jsonl</c> and <c>issues.yaml</c>.</param>
    /// <param name="texts">The folder of the articles' texts.</param>
    public static List<Example> Make(string models, string stances, string texts)
    {
        using var reader = Reader.Open(Path.Combine(models, "reader"));
        using var finder = PositionFinder.Open(models, reader, new StanceLayer([0], [0], [0], [0]));
        Issue[] issues = [.. IssueFile.Read(Path.Combine(stances, "issues.yaml")).Select(i => i with { For = [], Against = [] })];
        var articles = LabelledArticle.Read(Path.Combine(stances, "news.jsonl"), texts).ToArray();
        var found = new ConcurrentDictionary<int, List<Example>>();
        Parallel.For(0, articles.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => found[i] = [.. Of(i, articles[i], issues, reader, finder)]);
        return [.. found.OrderBy(f => f.Key).SelectMany(f => f.Value)];
    }

    /// <summary>Writes them as a table.</summary>
    public static void Save(IEnumerable<Example> examples, string file) => File.WriteAllLines(file, examples.Select(e =>
        string.Create(CultureInfo.InvariantCulture, $"{e.Article}\t{e.Issue}\t{e.Actor}\t{e.Label}\t{string.Join('\t', e.Features)}")));

    /// <summary>Reads such a table.</summary>
    public static List<Example> Load(string file) => [.. File.ReadLines(file).Select(l => l.Split('\t')).Select(c => new Example(
        int.Parse(c[0], CultureInfo.InvariantCulture), c[1], c[2], int.Parse(c[3], CultureInfo.InvariantCulture), [.. c[4..].Select(f => float.Parse(f, CultureInfo.InvariantCulture))]))];

    private static IEnumerable<Example> Of(int index, LabelledArticle article, Issue[] issues, Reader reader, PositionFinder finder)
    {
        var document = reader.Read(new Article(article.Id, article.Text));
        var statements = StatementFinder.Find(document);
        var actors = Holders.Add(document, statements, ToldAttitudes.Find(document, statements), ActorResolver.Resolve(document, statements));
        var view = finder.View(document, statements, actors);
        var random = new Random(index);
        var asked = article.Statements.SelectMany(s => s.Stances.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var issue in issues.Where(i => asked.Contains(i.Key) || random.Next(issues.Length) < OtherIssues))
        {
            foreach (var (evidence, features) in finder.Candidates(view, issue))
            {
                if (article.Matching(evidence.Statement.Content) is { } labelled)
                {
                    yield return new Example(index, issue.Key, evidence.Holders[0], labelled.Stances.GetValueOrDefault(issue.Key), features);
                }
            }
        }
    }
}
