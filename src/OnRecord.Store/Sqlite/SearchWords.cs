using System.Collections.Immutable;

namespace OnRecord.Store.Sqlite;

/// <summary>What a person types, as an FTS5 query in which nothing is an operator, and marked text as parts.</summary>
internal static class SearchWords
{
    /// <summary>Marks around a match; control characters that no article's text keeps a meaning for.</summary>
    public const char Start = '\u0002', End = '\u0003';

    /// <summary>All words and "quoted phrases" as an AND of FTS5 strings; <see langword="null"/> when there is no letter or digit.</summary>
    public static string? All(string? words) => Join(Split(words ?? ""), " AND ");

    /// <summary>Any of the phrases, each of its words in that order.</summary>
    public static string? Any(IEnumerable<string> phrases) => Join(phrases, " OR ");

    /// <summary>The parts of a text that FTS5 marked.</summary>
    public static ImmutableArray<SnippetPart> Parts(string marked)
    {
        var parts = ImmutableArray.CreateBuilder<SnippetPart>();
        int at = 0;
        bool match = false;
        while (at < marked.Length)
        {
            int next = marked.AsSpan(at).IndexOfAny(Start, End);
            int end = next < 0 ? marked.Length : at + next;
            if (end > at)
            {
                parts.Add(new SnippetPart(marked[at..end], match));
            }

            match = end < marked.Length && marked[end] == Start;
            at = end + 1;
        }

        return parts.ToImmutable();
    }

    private static IEnumerable<string> Split(string words) =>
        words.Split('"').SelectMany((piece, i) => i % 2 == 1 ? [piece] : piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Join(IEnumerable<string> phrases, string with)
    {
        string[] strings = [.. phrases.Where(p => p.Any(char.IsLetterOrDigit)).Select(Quote)];
        return strings.Length == 0 ? null : string.Join(with, strings);
    }

    // NUL would end the query early
    private static string Quote(string phrase) => $"\"{phrase.Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\0', ' ')}\"";
}
