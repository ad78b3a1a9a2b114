using OnRecord.Documents;

namespace OnRecord.App.Formats;

/// <summary>brat standoff annotation: text-bound spans and one event a statement, with Source, Cue and Content as PolNeAR has them.</summary>
internal static class BratFormat
{
    /// <summary>Writes one article; a comment names it, since several may follow each other.</summary>
    public static void Write(AnnotatedArticle article, TextWriter output)
    {
        output.WriteLine($"#\tdocument {article.Document.Article.Id}");
        int next = 1;
        foreach (var statement in article.Statements)
        {
            var roles = new List<string>();
            foreach (var (role, spans) in new[] { ("Source", statement.Source), ("Cue", statement.Cue), ("Content", statement.Content) })
            {
                if (!spans.IsEmpty)
                {
                    output.WriteLine($"T{next}\t{role} {string.Join(';', spans.SelectMany(s => Lines(article.Document, s)).Select(s => $"{s.Start} {s.End}"))}\t{string.Join(' ', spans.SelectMany(s => Lines(article.Document, s)).Select(article.Document.TextOf))}");
                    roles.Add($"{role}:T{next++}");
                }
            }

            output.WriteLine($"E{statement.Number}\t{string.Join(' ', roles)}");
        }
    }

    // brat's spans do not cross line breaks
    private static IEnumerable<TextSpan> Lines(Document document, TextSpan span)
    {
        int start = span.Start;
        for (int at = span.Start; at <= span.End; at++)
        {
            bool isBreak = at == span.End || document.TextOf(new TextSpan(at, at + 1)) is "\n" or "\r";
            if (isBreak && at > start)
            {
                yield return new TextSpan(start, at);
            }

            start = isBreak ? at + 1 : start;
        }
    }
}
