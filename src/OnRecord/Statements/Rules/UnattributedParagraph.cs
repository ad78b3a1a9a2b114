using OnRecord.Documents;
using OnRecord.Statements.Quotations;

namespace OnRecord.Statements.Rules;

/// <summary>
/// A paragraph that is nothing but a quotation which nobody claims goes on with the speaker quoted in the paragraph before, when that one's statement is the last there
/// and in quotation marks: it joins that statement.
/// </summary>
internal static class UnattributedParagraph
{
    public const string Name = "unattributed-paragraph";

    private const int FewestWords = 4;

    public static void Apply(DraftSet set)
    {
        Draft? speaker = null;
        foreach (var (start, end) in QuotationFinder.Paragraphs(set.Document.Text.Value))
        {
            var paragraph = new TextSpan(set.Document.Text.ToCodePoint(start), set.Document.Text.ToCodePoint(end));
            var inside = set.Drafts.Where(d => paragraph.Contains(d.Cue) && !set.Quotations.Any(q => q.Contains(d.Cue))).ToList();
            var whole = set.Quotations.Find(q => q.Pieces.Any(p => p == paragraph));
            if (whole is null)
            {
                speaker = SpeakerOf(set, paragraph, inside);
            }
            else if (speaker is not null && set.WordCount(paragraph) >= FewestWords && !set.Drafts.Any(d => whole.Pieces.Any(d.Claims) && !whole.Contains(d.Cue)))
            {
                foreach (var piece in whole.Pieces)
                {
                    speaker.Add(piece, Name);
                }
            }
        }
    }

    // the last to be quoted in a paragraph, when nobody else is reported there
    private static Draft? SpeakerOf(DraftSet set, TextSpan paragraph, List<Draft> inside)
    {
        var last = inside.MaxBy(d => d.Cue.Start);
        bool quoted = last?.Source is not null && set.Quotations.Any(q => paragraph.Contains(q.Whole) && last.Claims(q.Whole));
        return quoted ? last : null;
    }
}
