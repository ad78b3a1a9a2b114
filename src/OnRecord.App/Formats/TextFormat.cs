namespace OnRecord.App.Formats;

/// <summary>For reading in a terminal: who, by which cue, what, and where in the text.</summary>
internal static class TextFormat
{
    /// <summary>Writes one article.</summary>
    public static void Write(AnnotatedArticle article, TextWriter output)
    {
        var document = article.Document;
        output.WriteLine($"== {document.Article.Title ?? document.Article.Id}");
        foreach (var statement in article.Statements)
        {
            var actor = article.Actors.ActorOf(statement.Number);
            string source = statement.Source.IsEmpty ? "nobody named" : document.TextOf(statement.Source[0]);
            string office = string.Join(", ", new[] { actor?.Role, actor?.Organisation, actor?.Country }.Where(p => p is not null));
            output.WriteLine($"{statement.Number}. {actor?.Name ?? "unknown"}{(office.Length > 0 ? $" ({office})" : "")} <- {OneLine(source)}");
            output.WriteLine($"   {statement.Kind.ToString().ToLowerInvariant()}, {statement.Act.ToString().ToLowerInvariant()} [{string.Join(' ', statement.Cue.Select(document.TextOf))}] at {statement.Content[0].Start}-{statement.Content[^1].End}");
            output.WriteLine($"   {OneLine(string.Join(" ... ", statement.Content.Select(document.TextOf)))}");
        }

        output.WriteLine();
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
