using System.Net;
using OnRecord.Documents;

namespace OnRecord.App.Formats;

/// <summary>The article with its statements marked in place: source, cue and content told apart by line style and label, not by colour alone.</summary>
internal static class HtmlFormat
{
    private const string Style =
        "body{font:1rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;white-space:pre-wrap}mark{background:none;color:inherit}"
        + ".source{border-bottom:3px double}.cue{border-bottom:2px dotted}.content{border-bottom:1px solid}sup{font:.7rem sans-serif}";

    /// <summary>Writes one article as a page of its own.</summary>
    public static void Write(AnnotatedArticle article, TextWriter output)
    {
        var document = article.Document;
        string title = WebUtility.HtmlEncode(document.Article.Title ?? document.Article.Id);
        output.Write($"<!doctype html><html lang=\"{WebUtility.HtmlEncode(document.Article.Language ?? "en")}\"><meta charset=\"utf-8\"><title>{title}</title><style>{Style}</style><body>");
        int at = 0;
        foreach (var (span, role, number) in Marks(article))
        {
            if (span.Start < at)
            {
                continue;
            }

            output.Write(WebUtility.HtmlEncode(document.TextOf(new TextSpan(at, span.Start))));
            output.Write($"<mark class=\"{role}\" title=\"{role} of statement {number}\">{WebUtility.HtmlEncode(document.TextOf(span))}</mark><sup>{number}</sup>");
            at = span.End;
        }

        output.Write(WebUtility.HtmlEncode(document.TextOf(new TextSpan(at, document.Text.Length))));
        output.WriteLine("</body></html>");
    }

    // sources and cues inside the content of another statement give way to it: marks do not overlap
    private static IEnumerable<(TextSpan Span, string Role, int Number)> Marks(AnnotatedArticle article) =>
        article.Statements.SelectMany(s => s.Source.Select(p => (p, "source", s.Number)).Concat(s.Cue.Select(p => (p, "cue", s.Number))).Concat(s.Content.Select(p => (p, "content", s.Number))))
            .OrderBy(m => m.p.Start).ThenByDescending(m => m.p.End);
}
