using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.App.Formats;

/// <summary>A text cut where marks begin and end, so that each piece lies wholly inside or outside each mark and tags always nest.</summary>
internal static class MarkedText
{
    /// <summary>What a mark stands for.</summary>
    internal enum Role
    {
        /// <summary>Who says it.</summary>
        Source,

        /// <summary>What shows it.</summary>
        Cue,

        /// <summary>What is said.</summary>
        Content,
    }

    /// <summary>Source, cue and content of every statement.</summary>
    public static List<(TextSpan Span, Role Role, int Number)> Marks(IEnumerable<Statement> statements) =>
        [.. statements.SelectMany(s => s.Source.Select(x => (x, Role.Source, s.Number)).Concat(s.Cue.Select(x => (x, Role.Cue, s.Number))).Concat(s.Content.Select(x => (x, Role.Content, s.Number))))];

    /// <summary>The pieces of a text of <paramref name="length"/> code points in order, each with the marks over it.</summary>
    public static IEnumerable<(TextSpan Piece, List<(TextSpan Span, Role Role, int Number)> Over)> Cut(int length, List<(TextSpan Span, Role Role, int Number)> marks)
    {
        var waiting = new Queue<(TextSpan Span, Role Role, int Number)>(marks.OrderBy(m => m.Span.Start));
        var over = new List<(TextSpan Span, Role Role, int Number)>();
        int[] cuts = [.. marks.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Append(0).Append(length).Distinct().Order()];
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            over.RemoveAll(m => m.Span.End <= cuts[i]);
            while (waiting.TryPeek(out var next) && next.Span.Start <= cuts[i])
            {
                over.Add(waiting.Dequeue());
            }

            yield return (new TextSpan(cuts[i], cuts[i + 1]), over);
        }
    }
}
