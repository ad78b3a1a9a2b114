using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>
/// Statements whose act is one of PLOVER's categories, as events: one JSON object a line with the field names of the PLOVER codebook (event, date, source,
/// target, text). A statement that only states something is no event and is left out.
/// </summary>
internal static class PloverExport
{
    public static void Write(ExportSource source, Stream output) => JsonStream.Lines(output, source.Articles().SelectMany(Events));

    private static IEnumerable<object> Events(StoredArticle article)
    {
        var text = new DocumentText(article.Article.Text);
        return article.Statements.Where(s => Category(s.Statement.Act) is not null).Select(s => Event(article, text, s));
    }

    private static object Event(StoredArticle article, DocumentText text, StoredStatement s) => new
    {
        id = Names.Of(article, s),
        date = s.Statement.SaidOn?.ToString("yyyy-MM-dd") ?? article.Article.Published?.Date.ToString("yyyy-MM-dd"),
        @event = Category(s.Statement.Act),
        mode = "verbal",
        source = Actor(article, s),
        target = s.Statement.Addressee is { } to ? new[] { new { text = text.Slice(to) } } : null,
        text = s.ContentText,
        cue = s.CueText,
        spans = s.Statement.Content.Select(x => new { start = x.Start, end = x.End }),
        publication = article.Article.Outlet,
        url = article.Article.CanonicalUrl ?? article.Article.Url,
        confidence = Math.Round(s.Statement.Confidence, 3),
    };

    private static object[]? Actor(StoredArticle article, StoredStatement s)
    {
        var speaker = article.Actors.FirstOrDefault(a => a.ActorKey == s.ActorKey);
        string? name = s.ActorName ?? s.SourceText;
        return name is null ? null : [new { text = name, actor = s.ActorKey, country = speaker?.Country, role = speaker?.Role, organisation = speaker?.Organisation }];
    }

    // PLOVER, "Table of event categories": the verbal ones
    private static string? Category(StatementAct act) => act switch
    {
        StatementAct.Agree or StatementAct.Promise => "AGREE",
        StatementAct.Accuse => "ACCUSE",
        StatementAct.Reject => "REJECT",
        StatementAct.Request => "REQUEST",
        StatementAct.Threaten => "THREATEN",
        _ => null,
    };
}
