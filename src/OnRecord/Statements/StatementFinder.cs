using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Statements.Rules;

namespace OnRecord.Statements;

/// <summary>Turns a document's attributions into statements. The rules are those of the spec under <c>tests/OnRecord.Tests/Specs/Statements</c>.</summary>
public static class StatementFinder
{
    /// <summary>The statements of <paramref name="document"/>, numbered from 1 in order of text.</summary>
    public static ImmutableArray<Statement> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var set = DraftSet.From(document);
        SignedQuotation.Apply(set);
        OneCueAQuotation.Apply(set);
        TaggedQuotation.Apply(set);
        NameAndColon.Apply(set);
        BrokenQuotation.Apply(set);
        UnattributedParagraph.Apply(set);
        TrailingAttitude.Apply(set);
        SpeechNoun.Apply(set);
        LinkLine.Apply(set);
        var drafts = set.Drafts.Where(d => d.Content.Any(c => set.WordCount(c) > 0)).OrderBy(Begin).ThenBy(d => d.Cue).ToList();
        return [.. drafts.Select((d, i) => Finish(set, drafts, d, i + 1))];
    }

    private static Statement Finish(DraftSet set, List<Draft> drafts, Draft draft, int number) => new()
    {
        Number = number,
        Source = draft.Source is { } source ? [source] : [],
        Cue = [.. draft.MoreCue.Append(draft.Cue).Order()],
        Content = [.. draft.Content],
        Kind = KindOf(set, draft),
        Act = SpeechVerbs.ActOf(WordsOf(set.Document, draft.Cue)),
        SaidOn = SaidOnDay.Find(set.Document, draft),
        Addressee = Addressees.Find(set.Document, draft.Cue),
        Parent = ParentOf(drafts, draft),
        Confidence = draft.Confidence,
        Why = string.Join(", ", draft.Rules),
    };

    private static int Begin(Draft draft) => Math.Min(draft.Cue.Start, draft.Content.Count == 0 ? int.MaxValue : draft.Content[0].Start);

    private static IEnumerable<string> WordsOf(Document document, TextSpan span)
    {
        var words = document.WordsIn(span);
        return Enumerable.Range(words.First, words.Count).Select(document.TextOf);
    }

    // quoted words are those of quotations that the content holds by more than half: a quotation around the whole statement is somebody else's
    private static StatementKind KindOf(DraftSet set, Draft draft)
    {
        int all = draft.Content.Sum(set.WordCount), quoted = 0;
        foreach (var piece in set.Quotations.SelectMany(q => q.Pieces))
        {
            int inside = draft.Content.Where(c => c.Overlaps(piece)).Sum(c => set.WordCount(new TextSpan(Math.Max(c.Start, piece.Start), Math.Min(c.End, piece.End))));
            quoted += inside * 2 > set.WordCount(piece) ? inside : 0;
        }

        return quoted == 0 ? StatementKind.Indirect : quoted >= all ? StatementKind.Direct : StatementKind.Mixed;
    }

    // the smallest statement whose content holds this one's cue
    private static int? ParentOf(List<Draft> drafts, Draft draft)
    {
        var parent = drafts.Where(d => d != draft && d.Content.Any(c => c.Contains(draft.Cue))).MinBy(d => d.Content.Sum(c => c.Length));
        return parent is null ? null : drafts.IndexOf(parent) + 1;
    }
}
