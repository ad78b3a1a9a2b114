using System.Buffers;
using OnRecord.Documents;
using OnRecord.Statements.Quotations;

namespace OnRecord.Statements.Rules;

/// <summary>A quotation with a signature after a dash: <c>"..." - Name</c> to the end of the line. The dash is the cue.</summary>
internal static class SignedQuotation
{
    public const string Name = "signed";

    private const int LongestSignature = 8;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("“”\"«»:;?!");

    public static void Apply(DraftSet set)
    {
        foreach (var quotation in set.Quotations)
        {
            if (set.WordCount(quotation.Pieces[^1]) >= 3 && SignatureAfter(set.Document, quotation.Whole.End) is var (dash, name))
            {
                Sign(set, quotation, dash, name);
            }
        }
    }

    private static void Sign(DraftSet set, Quotation quotation, TextSpan dash, TextSpan name)
    {
        foreach (var draft in set.Drafts)
        {
            foreach (var piece in quotation.Pieces.Where(p => !p.Contains(draft.Cue)))
            {
                draft.Remove(piece, Name);
            }
        }

        set.Drafts.RemoveAll(d => d.Cue.Overlaps(dash) && d.Content.Count == 0);
        var signed = new Draft { Cue = dash, Source = name, Confidence = 0.9f };
        foreach (var piece in quotation.Pieces)
        {
            signed.Add(piece, Name);
        }

        set.Drafts.Add(signed);
    }

    // dash and name when nothing else follows on the line
    private static (TextSpan Dash, TextSpan Name)? SignatureAfter(Document document, int end)
    {
        string text = document.Text.Value;
        int at = document.Text.ToUtf16(end), line = text.IndexOf('\n', at);
        line = line < 0 ? text.Length : line;
        int dash = SkipSpace(text, at, line), afterDash = dash;
        while (afterDash < line && text[afterDash] is '-' or '–' or '—' or '―')
        {
            afterDash++;
        }

        int name = SkipSpace(text, afterDash, line), nameEnd = line;
        while (nameEnd > name && (char.IsWhiteSpace(text[nameEnd - 1]) || text[nameEnd - 1] == '.'))
        {
            nameEnd--;
        }

        bool isName = afterDash > dash && name < nameEnd && char.IsUpper(text[name]) && text.AsSpan(name, nameEnd - name).IndexOfAny(NotInNames) < 0
            && text.AsSpan(name, nameEnd - name).Count(' ') < LongestSignature;
        return isName ? (Span(document, dash, afterDash), Span(document, name, nameEnd)) : null;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static TextSpan Span(Document document, int start, int end) => new(document.Text.ToCodePoint(start), document.Text.ToCodePoint(end));
}
