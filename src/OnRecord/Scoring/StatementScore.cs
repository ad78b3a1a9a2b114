using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Scoring;

/// <summary>
/// Statements compared with those that a person marked in the same text. Words are counted, so that punctuation at the edges costs nothing; statements
/// are paired one to one, the best overlap of content first.
/// </summary>
/// <param name="Found">Contents that share at least half of all their words.</param>
/// <param name="Attributed">... and whose sources agree (Dice of at least half, or both without one).</param>
/// <param name="Exact">... and whose source, cue and content are the same words.</param>
public readonly record struct StatementScore(Score Found, Score Attributed, Score Exact)
{
    /// <summary>Compares the statements of one document.</summary>
    public static StatementScore Of(Document document, ImmutableArray<Statement> statements, ImmutableArray<GoldStatement> gold)
    {
        ArgumentNullException.ThrowIfNull(document);
        Roles[] there = [.. gold.Select(g => new Roles(document, g.Source, g.Cue, g.Content))];
        Roles[] given = [.. statements.Select(s => new Roles(document, s.Source, s.Cue, s.Content))];
        var (found, attributed, exact) = (0, 0, 0);
        foreach (var (a, b) in Pairs(there, given).Where(p => Overlap(p.There.Content, p.Given.Content) >= 0.5))
        {
            bool agrees = Dice(a.Source, b.Source) >= 0.5;
            found++;
            attributed += agrees ? 1 : 0;
            exact += a.Source.SetEquals(b.Source) && a.Cue.SetEquals(b.Cue) && a.Content.SetEquals(b.Content) ? 1 : 0;
        }

        Score Of(int right) => new(right, given.Length, there.Length);
        return new StatementScore(Of(found), Of(attributed), Of(exact));
    }

    /// <summary>Both counts together.</summary>
    public static StatementScore operator +(StatementScore left, StatementScore right) =>
        new(left.Found + right.Found, left.Attributed + right.Attributed, left.Exact + right.Exact);

    /// <summary>Both counts together.</summary>
    public static StatementScore Add(StatementScore left, StatementScore right) => left + right;

    private static IEnumerable<(Roles There, Roles Given)> Pairs(Roles[] there, Roles[] given)
    {
        var (usedThere, usedGiven) = (new HashSet<Roles>(ReferenceEqualityComparer.Instance), new HashSet<Roles>(ReferenceEqualityComparer.Instance));
        var all = from a in there from b in given where a.Content.Overlaps(b.Content) orderby Overlap(a.Content, b.Content) descending, Dice(a.Source, b.Source) descending select (a, b);
        foreach (var (a, b) in all)
        {
            if (!usedThere.Contains(a) && !usedGiven.Contains(b))
            {
                usedThere.Add(a);
                usedGiven.Add(b);
                yield return (a, b);
            }
        }
    }

    private static double Overlap(HashSet<int> a, HashSet<int> b)
    {
        int shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }

    private static double Dice(HashSet<int> a, HashSet<int> b) => a.Count + b.Count == 0 ? 1 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);

    private sealed class Roles(Document document, ImmutableArray<TextSpan> source, ImmutableArray<TextSpan> cue, ImmutableArray<TextSpan> content)
    {
        public HashSet<int> Source { get; } = WordsOf(document, source);

        public HashSet<int> Cue { get; } = WordsOf(document, cue);

        public HashSet<int> Content { get; } = WordsOf(document, content);

        private static HashSet<int> WordsOf(Document document, ImmutableArray<TextSpan> spans) =>
            [.. spans.Select(document.WordsIn).SelectMany(r => Enumerable.Range(r.First, r.Count)).Where(i => document.Words[i].Upos != "PUNCT")];
    }
}
