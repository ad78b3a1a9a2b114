namespace OnRecord.App.Formats;

/// <summary>For reading on a screen: a line a statement.</summary>
internal static class TextFormat
{
    public static void Write(AnnotatedArticle read, TextWriter output)
    {
        var document = read.Document;
        output.WriteLine($"{document.Article.Id}{(document.Article.Title is { } title ? $": {title}" : "")}");
        foreach (var s in read.Statements)
        {
            string who = read.Actors.ActorOf(s.Number)?.Name ?? (s.Source.IsEmpty ? "nobody named" : string.Join(' ', s.Source.Select(document.TextOf)));
            string content = string.Join(" ... ", s.Content.Select(document.TextOf)).ReplaceLineEndings(" ");
            output.WriteLine($"  {who} [{s.Kind.ToString().ToLowerInvariant()}, {s.Act.ToString().ToLowerInvariant()}]: {content}");
        }
    }
}
