using OnRecord.Documents;

namespace OnRecord.App.Formats;

/// <summary>brat standoff (<c>.ann</c>): Source, Cue and Content as text-bound lines, an Attribution event for each statement.</summary>
internal static class BratFormat
{
    public static void Write(AnnotatedArticle read, TextWriter output)
    {
        output.WriteLine($"#\tid\t{read.Document.Article.Id.ReplaceLineEndings(" ")}");
        int t = 0;
        foreach (var s in read.Statements)
        {
            string? Line(string role, IReadOnlyCollection<TextSpan> spans)
            {
                if (spans.Count == 0)
                {
                    return null;
                }

                string places = string.Join(';', spans.Select(x => $"{x.Start} {x.End}"));
                output.WriteLine($"T{++t}\t{role} {places}\t{string.Join(' ', spans.Select(read.Document.TextOf)).Replace('\n', ' ').Replace('\r', ' ')}");
                return $"{role}:T{t}";
            }

            string? cue = Line("Cue", s.Cue), source = Line("Source", s.Source), content = Line("Content", s.Content);
            // brat's event needs a trigger: where there is no cue the content is it
            string trigger = "Attribution:" + (cue ?? content)!.Split(':')[1];
            output.WriteLine($"E{s.Number}\t{string.Join(' ', new[] { trigger, source, content }.Where(x => x is not null))}");
        }
    }
}
