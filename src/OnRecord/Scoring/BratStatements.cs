using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Documents;

namespace OnRecord.Scoring;

/// <summary>
/// Statements of a brat standoff file: text-bound lines <c>T1 Source 0 5;7 9</c>, and event lines <c>E1 Attribution:T2 Source:T1 Content:T3</c>
/// that join them; the event hangs on its cue. Roles may be numbered (<c>Content2</c>); an event without content is none.
/// </summary>
public static class BratStatements
{
    /// <summary>The statements of the file's text, in order of its event lines.</summary>
    /// <exception cref="FormatException">A line is not of that form; the message has its number.</exception>
    public static ImmutableArray<GoldStatement> Parse(string annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var spans = new Dictionary<string, ImmutableArray<TextSpan>>(StringComparer.Ordinal);
        var events = new List<(int Line, string Roles)>();
        int number = 0;
        foreach (string line in annotations.Split('\n'))
        {
            number++;
            string[] fields = line.TrimEnd('\r').Split('\t');
            if (fields.Length >= 2 && fields[0].StartsWith('T'))
            {
                spans[fields[0]] = Spans(fields[1], number);
            }
            else if (fields.Length >= 2 && fields[0].StartsWith('E'))
            {
                events.Add((number, fields[1]));
            }
        }

        return [.. events.Select(e => ToStatement(e.Roles, spans)).Where(s => !s.Content.IsEmpty)];
    }

    private static ImmutableArray<TextSpan> Spans(string field, int line)
    {
        int blank = field.IndexOf(' ', StringComparison.Ordinal);
        try
        {
            return [.. field[(blank + 1)..].Split(';').Select(p => p.Split(' '))
                .Select(p => new TextSpan(int.Parse(p[0], CultureInfo.InvariantCulture), int.Parse(p[1], CultureInfo.InvariantCulture)))];
        }
        catch (Exception e) when (e is FormatException or IndexOutOfRangeException or OverflowException)
        {
            throw new FormatException($"line {line}: \"{field}\" is not a kind and ranges of characters.", e);
        }
    }

    private static GoldStatement ToStatement(string roles, Dictionary<string, ImmutableArray<TextSpan>> spans)
    {
        var parts = roles.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':', 2)).Where(p => p.Length == 2 && spans.ContainsKey(p[1]))
            .ToLookup(p => p[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToUpperInvariant(), p => spans[p[1]], StringComparer.Ordinal);
        ImmutableArray<TextSpan> Role(string name) => [.. parts[name].SelectMany(s => s).Order()];
        var content = Role("CONTENT");

        // an event needs a word that it hangs on: the cue, or where there is none the content
        ImmutableArray<TextSpan> cue = [.. Role("CUE").Union(Role("ATTRIBUTION")).Order()];
        return new GoldStatement(Role("SOURCE"), cue.SequenceEqual(content) ? [] : cue, content);
    }
}
