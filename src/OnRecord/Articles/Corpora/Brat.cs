using System.Text;

namespace OnRecord.Articles.Corpora;

/// <summary>
/// brat's standoff annotations in an .ann file beside a text: events or relations that join a source (speaker) with a content (quotation). Taken are those
/// of the usual names, whatever their case: Source or Speaker, Content or Quotation or Quote.
/// </summary>
internal static class Brat
{
    /// <summary>The ending of a file of annotations.</summary>
    public const string Ending = ".ann";

    private static readonly string[] Sources = ["source", "speaker"], Contents = ["content", "quotation", "quote"];

    /// <summary>The article with the quotations of the .ann file beside its file, where there is one.</summary>
    public static Article Annotated(RawInput input, Article article)
    {
        string path = Path.ChangeExtension(input.Name, Ending);
        if (input.Url is not null || !input.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || !File.Exists(path))
        {
            return article;
        }

        using var stream = File.OpenRead(path);
        return article with { Given = [.. Quotations(Encoding.UTF8.GetString(BoundedRead.All(stream, input.Options.MaxBytes)))] };
    }

    /// <summary>The quotations in the lines of an .ann file: of its events and relations, and each content that stands in none.</summary>
    public static IEnumerable<GivenQuotation> Quotations(string annotations)
    {
        var lines = annotations.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r').Split('\t')).Where(c => c.Length >= 2).ToList();
        var texts = new Dictionary<string, (string Label, string Text)>(StringComparer.Ordinal);
        foreach (string[] cells in lines.Where(c => c[0].StartsWith('T') && c.Length >= 3))
        {
            texts[cells[0]] = (cells[1].Split(' ')[0], cells[2]);
        }

        var joined = new HashSet<string>(StringComparer.Ordinal);
        foreach (string[] cells in lines.Where(c => c[0] is ['E' or 'R', ..]))
        {
            var parts = cells[1].Split(' ').Select(p => p.Split(':')[^1]).Where(texts.ContainsKey).ToList();
            var contents = parts.Where(p => Is(Contents, texts[p].Label)).ToList();
            joined.UnionWith(contents);
            string speaker = string.Join(" ... ", parts.Where(p => Is(Sources, texts[p].Label)).Select(p => texts[p].Text));
            if (contents.Count > 0)
            {
                yield return new GivenQuotation(string.Join(" ... ", contents.Select(p => texts[p].Text)), speaker.Length == 0 ? null : speaker);
            }
        }

        foreach (var (_, content) in texts.Where(t => !joined.Contains(t.Key) && Is(Contents, t.Value.Label)))
        {
            yield return new GivenQuotation(content.Text, null);
        }
    }

    private static bool Is(string[] names, string label) => names.Contains(label, StringComparer.OrdinalIgnoreCase);
}
