using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>
/// Statements as W3C Web Annotations (Recommendation of 23 February 2017): the content is the target, found by position and by quotation, both in code
/// points as the Recommendation asks; who says it and what kind of statement it is are the bodies.
/// </summary>
internal static class WebAnnotationExport
{
    private const int Around = 32;

    public static void Write(ExportSource source, Stream output) => JsonStream.Document(
        output,
        [("@context", "http://www.w3.org/ns/anno.jsonld"), ("id", "urn:onrecord:export"), ("type", "AnnotationPage")],
        ("items", source.Articles().SelectMany(a => Annotations(a))));

    private static IEnumerable<object> Annotations(StoredArticle article)
    {
        var text = new DocumentText(article.Article.Text);
        return article.Statements.Select(s => (object)new
        {
            id = Names.Of(article, s),
            type = "Annotation",
            motivation = "describing",
            body = Bodies(s),
            target = s.Statement.Content.Select(span => new { source = Names.Of(article), selector = Selectors(text, span) }),
        });
    }

    private static IEnumerable<object> Bodies(StoredStatement s)
    {
        if ((s.ActorName ?? s.SourceText) is { } who)
        {
            yield return new { type = "TextualBody", purpose = "identifying", format = "text/plain", value = who };
        }

        yield return new { type = "TextualBody", purpose = "tagging", format = "text/plain", value = Names.Of(s.Statement.Kind) };
        yield return new { type = "TextualBody", purpose = "tagging", format = "text/plain", value = Names.Of(s.Statement.Act) };
    }

    private static object[] Selectors(DocumentText text, TextSpan span) =>
    [
        new { type = "TextPositionSelector", start = span.Start, end = span.End },
        new
        {
            type = "TextQuoteSelector",
            exact = text.Slice(span),
            prefix = text.Slice(new TextSpan(Math.Max(0, span.Start - Around), span.Start)),
            suffix = text.Slice(new TextSpan(span.End, Math.Min(text.Length, span.End + Around))),
        },
    ];
}
