using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.App.Formats;

/// <summary>brat standoff (<c>.ann</c>): Source, Cue and Content as text-bound lines, an Attribution event for each statement.</summary>
internal static class BratFormat
{
    public static void Write(AnnotatedArticle read, TextWriter output)
    {
        output.WriteLine($"#\tid\t{read.Document.Article.Id.ReplaceLineEndings(" ")}");
        Write(read.Statements, read.Document.Text, output);
    }

    /// <summary>The statements of a text, as the annotation file beside it.</summary>
    public static void Write(IReadOnlyList<Statement> statements, DocumentText text, TextWriter output)
    {
        int t = 0;
        foreach (var s in statements)
        {
            string? Line(string role, IReadOnlyCollection<TextSpan> spans)
            {
                if (spans.Count == 0)
                {
                    return null;
                }

                TextSpan[] lines = [.. spans.SelectMany(x => Lines(text, x))];
                string places = string.Join(';', lines.Select(x => $"{x.Start} {x.End}"));
                output.WriteLine($"T{++t}\t{role} {places}\t{string.Join(' ', lines.Select(text.Slice))}");
                return $"{role}:T{t}";
            }

            string? cue = Line("Cue", s.Cue), source = Line("Source", s.Source), content = Line("Content", s.Content);
            // brat's event needs a trigger: where there is no cue the content is it
            string trigger = "Attribution:" + (cue ?? content)!.Split(':')[1];
            output.WriteLine($"E{s.Number}\t{string.Join(' ', new[] { trigger, source, content }.Where(x => x is not null))}");
        }
    }

    // an annotation of brat may have several pieces, but none may go over the end of a line
    private static IEnumerable<TextSpan> Lines(DocumentText text, TextSpan span)
    {
        int at = span.Start, end = span.Start;
        foreach (var rune in text.Slice(span).EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r')
            {
                if (end > at)
                {
                    yield return new TextSpan(at, end);
                }

                at = end + 1;
            }

            end++;
        }

        if (end > at)
        {
            yield return new TextSpan(at, end);
        }
    }
}
