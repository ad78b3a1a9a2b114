using System.Collections.Immutable;
using OnRecord.Positions;
using OnRecord.Positions.Meaning;
using OnRecord.Store;

namespace OnRecord.App.Reading;

/// <summary>Puts issues to a record: keeps them, finds their articles by words and meaning, and reads those for positions.</summary>
internal static class IssueReading
{
    /// <summary>Puts the issues, each in place of the one of its key.</summary>
    public static void Put(Record record, IReadOnlyCollection<Issue> issues, string models)
    {
        using var engine = Engine.Open(models);
        Keep(record, issues, models);
        var byArticle = issues.SelectMany(i => record.ArticlesOn(i).Select(a => (a.Id, Issue: i))).GroupBy(p => p.Id, p => p.Issue).ToList();
        int done = 0;
        foreach (var part in byArticle.Chunk(Environment.ProcessorCount * 2))
        {
            Read(record, engine, part);
            done += part.Length;
            if (!Console.IsErrorRedirected)
            {
                Console.Error.Write($"\r{done} of {byArticle.Count} articles read for positions \r");
            }
        }
    }

    /// <summary>Keeps the issues with the meaning of their wordings, each in place of the one of its key; no article is read.</summary>
    public static void Keep(Record record, IReadOnlyCollection<Issue> issues, string models)
    {
        if (issues.Count == 0)
        {
            return;
        }

        using var encoder = SentenceEncoder.Open(models);
        foreach (var issue in issues)
        {
            record.AddIssue(issue);
            record.IssueSearch.SetWordings(issue, [.. Wordings(issue).Select(w => CompactMeaning.Of(encoder.Encode(w)))]);
        }

        MeaningSearch.Prepare(record, encoder);
    }

    private static void Read(Record record, Engine engine, IGrouping<long, Issue>[] articles)
    {
        var read = articles.AsParallel().AsOrdered()
            .Select(a => (Article: a.Key, Issues: a.ToImmutableArray(), engine.Read(record.Article(a.Key)!.Article, [.. a]).Positions)).ToList();
        foreach (var (article, issues, positions) in read)
        {
            foreach (var issue in issues)
            {
                record.SetPositions(article, issue, [.. positions.Where(p => p.Issue == issue.Key)]);
            }
        }
    }

    private static IEnumerable<string> Wordings(Issue issue) => issue.For.Concat(issue.Against).Prepend(issue.Proposition);
}
