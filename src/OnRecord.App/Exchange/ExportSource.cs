using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>What is exported: a record, or the part of it that a search finds. Everything is taken one at a time.</summary>
/// <param name="Record">The record.</param>
/// <param name="Query">Which statements; one without conditions is the whole record.</param>
/// <param name="Models">The folder of the models, for the formats that hold what the reader found and the record does not keep.</param>
internal sealed record ExportSource(Record Record, SearchQuery Query, string Models)
{
    /// <summary>The statements, by article and place.</summary>
    public IEnumerable<StatementHit> Statements() => Record.EachStatement(Query);

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

    private StoredArticle Article(long id, HashSet<int> numbers)
    {
        var article = Record.Article(id) ?? throw new RecordException($"article {id} was removed while the record was exported; run the export again.");
        return article with { Statements = [.. article.Statements.Where(s => numbers.Contains(s.Statement.Number))] };
    }
}
