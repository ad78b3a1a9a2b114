using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>What is exported: a record, or the part of it that a search finds. Everything is taken one at a time.</summary>
/// <param name="Record">The record.</param>
/// <param name="Query">Which statements; one without conditions is the whole record.</param>
/// <param name="Models">The folder of the models, for the formats that hold what the reader found and the record does not keep.</param>
internal sealed record ExportSource(Record Record, SearchQuery Query, string Models)
{
    private HashSet<long>? found;

    private HashSet<(long Article, int Statement)>? places;

    private HashSet<string>? speakers;

    /// <summary>The statements themselves where no conditions name them, as those nearest in meaning; <see langword="null"/> for all that <see cref="Query"/> finds.</summary>
    public IReadOnlyList<StatementHit>? Chosen { get; init; }

    private bool IsWhole => Chosen is null && Query with { Limit = 0, Offset = 0 } == new SearchQuery { Limit = 0 };

    /// <summary>The statements, by article and place.</summary>
    public IEnumerable<StatementHit> Statements() =>
        Chosen is { } chosen ? chosen.OrderBy(h => h.Article.Id).ThenBy(h => h.Statement.Statement.Number) : Record.EachStatement(Query);

    /// <summary>The articles that have such statements, each with those alone.</summary>
    public IEnumerable<StoredArticle> Articles()
    {
        long current = 0;
        var numbers = new HashSet<int>();
        foreach (var hit in Statements())
        {
            if (hit.Article.Id != current && numbers.Count > 0)
            {
                yield return Article(current, numbers);
                numbers.Clear();
            }

            current = hit.Article.Id;
            numbers.Add(hit.Statement.Statement.Number);
        }

        if (numbers.Count > 0)
        {
            yield return Article(current, numbers);
        }
    }

    /// <summary>The actors with their appearances, by key: all of the record, or those who said what the search finds.</summary>
    public IEnumerable<ActorRecord> Actors()
    {
        speakers ??= IsWhole ? [] : [.. Statements().Select(h => h.Statement.ActorKey).OfType<string>()];
        return Record.EachActor().Where(a => IsWhole || speakers.Contains(a.Actor.Key));
    }

    /// <summary>Who stands where on an issue: by all of the record, or those with evidence that the search finds, and that evidence alone.</summary>
    public IEnumerable<ActorPosition> Positions(Issue issue)
    {
        if (IsWhole)
        {
            return Record.PositionsOn(issue);
        }

        found ??= [.. Statements().Select(h => h.Statement.Id)];
        return Record.PositionsOn(issue).Select(p => p with { Evidence = [.. p.Evidence.Where(h => found.Contains(h.Statement.Id))] }).Where(p => !p.Evidence.IsEmpty);
    }

    /// <summary>Where actors stand on an issue by single articles, the oldest first: all, or those with a statement behind them that the search finds.</summary>
    public IEnumerable<DatedPosition> Stands(Issue issue)
    {
        var all = Record.DatedPositions(issue.Key);
        if (IsWhole)
        {
            return all;
        }

        places ??= [.. Statements().Select(h => (h.Article.Id, h.Statement.Statement.Number))];
        return all.Where(p => p.Statements.Any(n => places.Contains((p.Article.Id, n))));
    }

    /// <summary>All articles of the record in the order they were added, also those without a statement; of a search, those that it finds.</summary>
    public IEnumerable<StoredArticle> EveryArticle() =>
        IsWhole ? Record.Articles(int.MaxValue).Select(a => a.Id).Order().Select(id => Record.Article(id)).OfType<StoredArticle>() : Articles();

    private StoredArticle Article(long id, HashSet<int> numbers)
    {
        var article = Record.Article(id) ?? throw new RecordException($"article {id} was removed while the record was exported; run the export again.");
        return article with { Statements = [.. article.Statements.Where(s => numbers.Contains(s.Statement.Number))] };
    }
}
