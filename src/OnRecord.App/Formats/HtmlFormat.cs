using System.Net;
using OnRecord.Documents;

namespace OnRecord.App.Formats;

/// <summary>The article with its statements marked in place: source bold, cue italic, content underlined, each with its statement's number.</summary>
internal static class HtmlFormat
{
    public static void Write(AnnotatedArticle read, TextWriter output)
    {
        var text = read.Document.Text;
        var marks = read.Statements.SelectMany(s => s.Source.Select(x => (Span: x, Tag: "b", s.Number))
            .Concat(s.Cue.Select(x => (Span: x, Tag: "i", s.Number))).Concat(s.Content.Select(x => (Span: x, Tag: "u", s.Number)))).ToArray();
        int[] cuts = [.. marks.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Append(0).Append(text.Length).Distinct().Order()];
        output.WriteLine($"<article id=\"{WebUtility.HtmlEncode(read.Document.Article.Id)}\" style=\"white-space: pre-wrap\">");
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            // pieces between two cuts lie wholly inside or outside each mark, so tags always nest, however the marks overlap
            var piece = new TextSpan(cuts[i], cuts[i + 1]);
            var over = Array.FindAll(marks, m => m.Span.Contains(piece));
            output.Write(string.Concat(over.Select(m => $"<{m.Tag} data-statement=\"{m.Number}\">")));
            output.Write(WebUtility.HtmlEncode(text.Slice(piece)));
            output.Write(string.Concat(over.Reverse().Select(m => $"</{m.Tag}>")));
        }

        output.WriteLine("</article>");
    }
}
