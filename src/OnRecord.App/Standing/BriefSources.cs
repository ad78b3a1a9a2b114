using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Positions.Briefs;
using OnRecord.Positions.Standing;
using OnRecord.Store;
using OnRecord.Store.Standing;

namespace OnRecord.App.Standing;

/// <summary>Numbers the articles of a brief in the order in which they are first quoted, and makes the quotations.</summary>
internal sealed class BriefSources(Record record, IssueStanding standing)
{
    private readonly Dictionary<long, DocumentText> texts = [];
    private readonly List<BriefSource> list = [];

    /// <summary>All that were quoted.</summary>
    public ImmutableArray<BriefSource> List() => [.. list];

    /// <summary>Words of a report.</summary>
    public BriefQuote Quote(Report report, Passage passage, string? label = null) => Quote(standing.Articles[report.Article], passage.Texts, passage.Pieces, report.Day, label);

    /// <summary>The line of a statement.</summary>
    public BriefQuote Quote(StatementHit hit)
    {
        if (!texts.TryGetValue(hit.Article.Id, out var text))
        {
            texts[hit.Article.Id] = text = new DocumentText(record.Article(hit.Article.Id)!.Article.Text);
        }

        var line = QuotedLine.Of(text, hit.Statement.Statement);
        return Quote(hit.Article, line.Texts, line.Pieces, hit.Statement.Statement.SaidOn ?? hit.Article.Published?.Date, label: null);
    }

    /// <summary>Words in a statement.</summary>
    public BriefQuote Quote(StatementHit hit, Passage passage, string label) =>
        Quote(hit.Article, passage.Texts, passage.Pieces, hit.Statement.Statement.SaidOn ?? hit.Article.Published?.Date, label);

    private BriefQuote Quote(ArticleSummary article, ImmutableArray<string> words, ImmutableArray<TextSpan> pieces, DateOnly? day, string? label) =>
        new(label, words, pieces, NumberOf(article), day, PlaceLink.Of(article.Url, words[0]));

    private int NumberOf(ArticleSummary article)
    {
        int at = list.FindIndex(s => s.Article == article.Id);
        if (at < 0)
        {
            at = list.Count;
            list.Add(new BriefSource(at + 1, article.Id, article.Key, article.Title, article.Outlet, article.Published?.Date, article.Url));
        }

        return at + 1;
    }
}
