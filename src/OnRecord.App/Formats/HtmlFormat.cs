using System.Net;

namespace OnRecord.App.Formats;

/// <summary>The article with its statements marked in place: source bold, cue italic, content underlined, each with its statement's number.</summary>
internal static class HtmlFormat
{
    public static void Write(AnnotatedArticle read, TextWriter output)
    {
        var text = read.Document.Text;
        output.WriteLine($"<article id=\"{WebUtility.HtmlEncode(read.Document.Article.Id)}\" style=\"white-space: pre-wrap\">");
        foreach (var (piece, over) in MarkedText.Cut(text.Length, MarkedText.Marks(read.Statements)))
        {
            output.Write(string.Concat(over.Select(m => $"<{Tag(m.Role)} data-statement=\"{m.Number}\">")));
            output.Write(WebUtility.HtmlEncode(text.Slice(piece)));
            output.Write(string.Concat(Enumerable.Reverse(over).Select(m => $"</{Tag(m.Role)}>")));
        }

        output.WriteLine("</article>");
    }

    private static char Tag(MarkedText.Role role) => role switch
    {
        MarkedText.Role.Source => 'b',
        MarkedText.Role.Cue => 'i',
        _ => 'u',
    };
}
