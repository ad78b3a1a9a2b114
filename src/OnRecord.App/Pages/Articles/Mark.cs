using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Pages.Articles;

/// <summary>A mark over a span of a text.</summary>
/// <param name="Span">Where, in code points.</param>
/// <param name="Role">What it stands for.</param>
/// <param name="Number">The statement's number; 0 where it belongs to none.</param>
/// <param name="Actor">The actor's key, for a name.</param>
public sealed record Mark(TextSpan Span, MarkRole Role, int Number = 0, string? Actor = null)
{
    /// <summary>The marks of an article: statements, deeds and names, and the span that was asked for.</summary>
    internal static ImmutableArray<Mark> Of(StoredArticle stored, IReadOnlyList<DeedView> deeds, TextSpan? asked)
    {
        int length = new DocumentText(stored.Article.Text).Length;
        var marks = stored.Statements.Select(s => s.Statement).SelectMany(s => s.Content.Select(x => new Mark(x, MarkRole.Content, s.Number))
                .Concat(s.Source.Select(x => new Mark(x, MarkRole.Source, s.Number))).Concat(s.Cue.Select(x => new Mark(x, MarkRole.Cue, s.Number))))
            .Concat(stored.Actors.SelectMany(a => a.Mentions.Select(m => new Mark(m, MarkRole.Name, Actor: a.ActorKey))))
            .Concat(deeds.SelectMany(d => d.Spans.Select(s => new Mark(new TextSpan(s[0], s[1]), MarkRole.Deed, d.Number))));
        return [.. asked is { } span && span.End <= length ? marks.Append(new Mark(span, MarkRole.Asked)) : marks];
    }

    /// <summary>The pieces of a text in order, cut where marks begin and end, so that each lies wholly inside or outside each mark.</summary>
    /// <param name="length">The text's length in code points.</param>
    /// <param name="marks">The marks, in any order.</param>
    /// <returns>Each piece with the marks over it, the outermost first; the list is valid until the next piece.</returns>
    internal static IEnumerable<(TextSpan Piece, IReadOnlyList<Mark> Over)> Cut(int length, IReadOnlyList<Mark> marks)
    {
        var waiting = new Queue<Mark>(marks.OrderBy(m => m.Span.Start));
        var over = new List<Mark>();
        int[] cuts = [.. marks.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Append(0).Append(length).Distinct().Order()];
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            over.RemoveAll(m => m.Span.End <= cuts[i]);
            while (waiting.TryPeek(out var next) && next.Span.Start <= cuts[i])
            {
                over.Add(waiting.Dequeue());
            }

            over.Sort(Outermost);
            yield return (new TextSpan(cuts[i], cuts[i + 1]), over);
        }
    }

    // what begins first and ends last is outside; names are innermost, because links cannot hold links
    private static int Outermost(Mark a, Mark b) =>
        (a.Role == MarkRole.Name).CompareTo(b.Role == MarkRole.Name) is not 0 and var name ? name
        : a.Span.Start.CompareTo(b.Span.Start) is not 0 and var start ? start
        : b.Span.End.CompareTo(a.Span.End) is not 0 and var end ? end
        : (a.Role, a.Number).CompareTo((b.Role, b.Number));
}
