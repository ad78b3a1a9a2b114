using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Statements.Rules;

namespace OnRecord.Positions.Attitudes;

/// <summary>
/// Attitudes and deeds that the article itself tells of, outside all statements: "the party opposes the plan", "she voted against it". They take the
/// shape of statements, so that their holders are found and their words judged in the same way.
/// </summary>
internal static class ToldAttitudes
{
    /// <summary>One for each, numbered on from the statements.</summary>
    public static ImmutableArray<Statement> Find(Document document, ImmutableArray<Statement> statements)
    {
        var found = ImmutableArray.CreateBuilder<Statement>();
        int number = statements.IsEmpty ? 1 : statements[^1].Number + 1;
        foreach (var attitude in All(document).Where(a => IsTold(document, a)))
        {
            var predicate = document.Words[attitude.Predicate].Span;
            if (!LinkLine.Holds(document.Text, predicate) && !statements.Any(s => s.Cue.Any(c => c.Overlaps(predicate)) || s.Content.Any(c => c.Overlaps(predicate))))
            {
                found.Add(ToStatement(document, attitude, number + found.Count));
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<Attitude> All(Document document)
    {
        var whole = new WordRange(0, document.Words.Length);
        return AttitudeFinder.Find(document, whole).Concat(PlainDeeds.Find(document, whole)).DistinctBy(a => a.Predicate).OrderBy(a => a.Predicate);
    }

    // somebody with a name or a description is for or against something that the sentence names
    private static bool IsTold(Document document, Attitude attitude) =>
        attitude.Holder >= 0 && attitude.Target.Count > 0 && document.Words[attitude.Predicate].Upos == "VERB" && !attitude.Target.Contains(attitude.Holder)
        && (document.Words[attitude.Holder].Upos is "NOUN" or "PROPN" || document.TextOf(attitude.Holder).ToLowerInvariant() is "he" or "she");

    private static Statement ToStatement(Document document, Attitude attitude, int number)
    {
        bool isPlain = AttitudeWords.IsIn(AttitudeGroup.Deed, document.TextOf(attitude.Predicate));
        var (predicate, target) = (document.Words[attitude.Predicate].Span, document.SpanOf(attitude.Target));
        return new Statement
        {
            Number = number,
            Source = [document.SpanOf(NameAround(document, attitude.Holder))],
            Cue = [predicate],
            Content = [target],
            Kind = StatementKind.Indirect,
            Act = isPlain ? StatementAct.State : attitude.Sign > 0 ? StatementAct.Agree : StatementAct.Reject,
            Confidence = 1,
            Why = "told by the article",
        };
    }

    // the words before the head that hang on it, and the rest of a name after it; no relative clause
    private static WordRange NameAround(Document document, int head)
    {
        var whole = Subtree.Around(document, head);
        int end = head + 1;
        while (end < whole.End && document.Words[end].Head == head && document.Words[end].Relation is "flat" or "flat:name" or "compound")
        {
            end++;
        }

        return new WordRange(whole.First, end);
    }
}
