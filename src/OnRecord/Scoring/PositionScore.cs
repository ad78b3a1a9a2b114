using System.Collections.Immutable;
using OnRecord.Positions;

namespace OnRecord.Scoring;

/// <summary>Positions compared with those that a person wrote down for the same article.</summary>
/// <param name="Stand">Positions with the right actor and issue.</param>
/// <param name="Stance">... and the right stance.</param>
/// <param name="Condition">... and conditions that share half of their words.</param>
/// <param name="Opposite">How many were taken for the very opposite.</param>
public readonly record struct PositionScore(Score Stand, Score Stance, Score Condition, int Opposite)
{
    /// <summary>Compares the positions of one article.</summary>
    public static PositionScore Of(AnnotatedArticle article, ImmutableArray<GoldPosition> gold)
    {
        ArgumentNullException.ThrowIfNull(article);
        var given = article.Positions.Where(p => p.Stance != Positions.Stance.None).ToList();
        foreach (var optional in gold.Where(g => g.IsOptional))
        {
            given.Remove(given.Find(p => Compare(article, p, optional) == 2)!);
        }

        GoldPosition[] needed = [.. gold.Where(g => !g.IsOptional)];
        int all = given.Count, conditions = given.Count(p => p.Condition is not null);
        var (stand, stance, condition, opposite) = (0, 0, 0, 0);
        foreach (var position in needed)
        {
            if (given.Where(p => Compare(article, p, position) > 0).MaxBy(p => Compare(article, p, position)) is { } paired)
            {
                given.Remove(paired);
                stand++;
                stance += position.Stances.Contains(paired.Stance) ? 1 : 0;
                opposite += IsOpposite(position.Stances, paired.Stance) ? 1 : 0;
                condition += position.Condition is { } words && paired.Condition is { } span && Share(words, article.Document.TextOf(span)) >= 0.5 ? 1 : 0;
            }
        }

        return new PositionScore(new(stand, all, needed.Length), new(stance, all, needed.Length), new(condition, conditions, needed.Count(p => p.Condition is not null)), opposite);
    }

    /// <summary>Both counts together.</summary>
    public static PositionScore operator +(PositionScore left, PositionScore right) =>
        new(left.Stand + right.Stand, left.Stance + right.Stance, left.Condition + right.Condition, left.Opposite + right.Opposite);

    /// <summary>Both counts together.</summary>
    public static PositionScore Add(PositionScore left, PositionScore right) => left + right;

    private static int Compare(AnnotatedArticle article, Position given, GoldPosition gold) =>
        given.Issue == gold.Issue ? SameName.Compare(article.Actors.Actors.First(a => a.Id == given.ActorId).Name, gold.Actor) : 0;

    private static bool IsOpposite(ImmutableArray<Stance> right, Stance given) =>
        !right.Contains(given) && (right[0], given) is (Positions.Stance.Agree, Positions.Stance.Disagree) or (Positions.Stance.Disagree, Positions.Stance.Agree);

    private static double Share(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        return a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
    }

    private static HashSet<string> Words(string text) =>
        [.. string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
