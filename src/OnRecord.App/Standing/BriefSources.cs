using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Positions.Briefs;
using OnRecord.Positions.Standing;
using OnRecord.Store;
using OnRecord.Store.Standing;

namespace OnRecord.App.Standing;

/// <summary>Numbers the articles of a brief in the order in which they are first quoted, and makes the quotations.</summary>
internal sealed class BriefSources(IssueStanding standing)
{
    private readonly List<BriefSource> list = [];

    /// <summary>All that were quoted.</summary>
    public ImmutableArray<BriefSource> List() => [.. list];

    /// <summary>Words of a report.</summary>
    public BriefQuote Quote(Report report, Passage passage, string? label = null) => Quote(standing.Articles[report.Article], passage.Texts, passage.Pieces, report.Day, label);

    /// <summary>Words of a statement.</summary>
    public BriefQuote Quote(StatementHit hit)
    {
        var pieces = hit.Statement.Statement.Content;
        string[] texts = pieces.Length == 1 ? [hit.Statement.ContentText] : hit.Statement.ContentText.Split(" ... ");
        // a text that holds the mark itself cannot be cut at it
        var words = texts.Length == pieces.Length && texts.Zip(pieces).All(t => new DocumentText(t.First).Length == t.Second.Length) ? texts : [hit.Statement.ContentText];
        return Quote(hit.Article, [.. words], words.Length == pieces.Length ? pieces : [pieces[0].Cover(pieces[^1])], hit.Statement.Statement.SaidOn ?? hit.Article.Published?.Date, label: null);
    }

    private BriefQuote Quote(ArticleSummary article, ImmutableArray<string> texts, ImmutableArray<TextSpan> pieces, DateOnly? day, string? label) =>
        new(label, texts, pieces, NumberOf(article), day, PlaceLink.Of(article.Url, texts[0]));

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
