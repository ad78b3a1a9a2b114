using OnRecord.Documents;
using OnRecord.Statements.Quotations;

namespace OnRecord.Statements.Rules;

/// <summary>
/// A quotation that its cue breaks is one statement: <c>"...," X said, "..."</c> and <c>"...," X said. "..."</c>. A part that nobody claims goes to the cue that has the
/// quotation on its other side, when nothing but that one tag stands between the two.
/// </summary>
internal static class BrokenQuotation
{
    public const string Name = "broken-by-cue";

    public static void Apply(DraftSet set)
    {
        foreach (var (before, after) in set.Quotations.Zip(set.Quotations.Skip(1)).ToList())
        {
            var (left, right) = (before.Pieces[^1], after.Pieces[0]);
            if (!set.SameParagraph(left, right) || set.Drafts.Find(d => IsBetween(left, d.Cue, right)) is not { } draft || !IsTag(set, left, right))
            {
                continue;
            }

            var (has, lacks) = draft.Claims(left) ? (true, after) : (draft.Claims(right), before);
            if (has && !set.Drafts.Any(d => lacks.Pieces.Any(d.Claims)))
            {
                Add(draft, lacks);
            }
        }
    }

    private static void Add(Draft draft, Quotation quotation)
    {
        foreach (var piece in quotation.Pieces)
        {
            draft.Add(piece, Name);
        }
    }

    private static bool IsBetween(TextSpan left, TextSpan cue, TextSpan right) => left.End <= cue.Start && cue.End <= right.Start;

    // the first part ends as speech does, and what follows it is at most one sentence, closed where the second part begins
    private static bool IsTag(DraftSet set, TextSpan left, TextSpan right)
    {
        var words = set.Document.WordsIn(new TextSpan(left.End, right.Start));
        int ends = Enumerable.Range(words.First, words.Count).Count(i => set.Document.TextOf(i) is "." or "!" or "?");
        bool closed = words.Count > 0 && set.Document.TextOf(words.Last) is ("." or "," or ":");
        return closed && ends <= 1 && (set.EndsAsSpeech(left) || set.Document.TextOf(words.Last) == ",");
    }
}
