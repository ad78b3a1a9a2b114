using System.Collections.Immutable;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Scoring;

/// <summary>Compares quotations that came with an article (from a corpus, another tool, a person) with the statements that were read in it, by their places in the text.</summary>
public static class GivenComparison
{
    /// <summary>Each quotation with the statement that holds it.</summary>
    /// <param name="article">The article with the quotations.</param>
    /// <param name="statements">What was read in it.</param>
    /// <param name="speaker">Who made a statement: a name, or the words of the text; <see langword="null"/> where nobody is named.</param>
    public static ImmutableArray<GivenMatch> Of(Article article, IReadOnlyList<Statement> statements, Func<Statement, string?> speaker)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = new DocumentText(article.Text);
        return [.. article.Given.Select(given => Match(given, Places(given.Content, text), statements, speaker))];
    }

    private static GivenMatch Match(GivenQuotation given, List<TextSpan> places, IReadOnlyList<Statement> statements, Func<Statement, string?> speaker)
    {
        int length = places.Sum(p => p.Length);
        var best = statements.Select(s => (Statement: s, Held: Held(places, s.Content))).OrderByDescending(s => s.Held).FirstOrDefault();
        if (length == 0 || best.Held * 2 < length)
        {
            return new GivenMatch(given, null, null);
        }

        return new GivenMatch(given, best.Statement.Number, given.Speaker is { } name ? SharesWord(name, speaker(best.Statement)) : null);
    }

    // where its parts stand; the same words may stand twice, then it is the first place behind the part before
    private static List<TextSpan> Places(string content, DocumentText text)
    {
        var places = new List<TextSpan>();
        int from = 0;
        foreach (string part in content.Split(" ... ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int at = text.Value.IndexOf(part, from, StringComparison.Ordinal);
            if (at >= 0)
            {
                from = at + part.Length;
                places.Add(new TextSpan(text.ToCodePoint(at), text.ToCodePoint(from)));
            }
        }

        return places;
    }

    private static int Held(List<TextSpan> places, IEnumerable<TextSpan> content) =>
        content.Sum(c => places.Sum(p => Math.Max(0, Math.Min(c.End, p.End) - Math.Max(c.Start, p.Start))));

    private static bool SharesWord(string given, string? found)
    {
        char[] ends = [' ', ',', '.', '(', ')'];
        var words = given.Split(ends, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return found?.Split(ends, StringSplitOptions.RemoveEmptyEntries).Any(words.Contains) == true;
    }
}
