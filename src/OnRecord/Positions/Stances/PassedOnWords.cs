using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Positions.Stances;

/// <summary>
/// Statements whose words are a part of what another says, told from outside of it: of "the city declared that talks are over, the agency reports" the words are the
/// city's, and the agency shows no stand by passing them on. What two say in the same words ("the mayor, and so did the union") is each one's own.
/// </summary>
internal static class PassedOnWords
{
    /// <summary>The numbers of those statements.</summary>
    public static IReadOnlySet<int> Among(ImmutableArray<Statement> statements)
    {
        var passedOn = new HashSet<int>();
        var open = new List<Statement>();
        foreach (var statement in statements.Where(s => !s.Source.IsEmpty).OrderBy(s => s.Content[0].Start).ThenByDescending(s => s.Content[^1].End))
        {
            // what began before and goes on here: few, however long the article is
            open.RemoveAll(o => o.Content[^1].End <= statement.Content[0].Start);
            if (open.Exists(o => Passes(statement, o)))
            {
                passedOn.Add(statement.Number);
            }

            open.Add(statement);
        }

        return passedOn;
    }

    private static bool Passes(Statement statement, Statement other) =>
        !other.Source.SequenceEqual(statement.Source)
        && Length(statement.Content) < Length(other.Content) && statement.Content.All(c => other.Content.Any(o => o.Contains(c)))
        && !statement.Cue.Any(c => other.Content.Any(o => o.Overlaps(c)));

    private static int Length(ImmutableArray<TextSpan> spans) => spans.Sum(s => s.Length);
}
