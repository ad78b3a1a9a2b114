using OnRecord.Documents;

namespace OnRecord.Statements.Quotations;

/// <summary>
/// Pairs the outer quotation marks of a text, paragraph by paragraph: straight, curly, low-high, guillemets, doubled and single ones. Marks inside a
/// quotation stay inside; apostrophes are no marks. A quotation that is not closed where its paragraph ends goes on in the next one when that begins
/// with an opening mark; otherwise it ends with the paragraph.
/// </summary>
internal static class QuotationFinder
{
    /// <summary>The outer quotations in order of text; they do not overlap.</summary>
    public static List<Quotation> Find(DocumentText text)
    {
        var found = new List<Quotation>();
        bool open = false;
        foreach (var (start, end) in Paragraphs(text.Value))
        {
            bool goesOn = open && start < end && QuotationMark.At(text.Value, start) is { CanOpen: true };
            open = false;
            foreach (var (from, to, closed) in PairIn(text.Value, start, end))
            {
                var piece = new TextSpan(text.ToCodePoint(from), text.ToCodePoint(to));
                if (goesOn && from == start)
                {
                    found[^1] = new Quotation(found[^1].Pieces.Add(piece), closed);
                }
                else
                {
                    found.Add(new Quotation([piece], closed));
                }

                open = !closed;
            }
        }

        return found;
    }

    /// <summary>The paragraphs as UTF-16 ranges, white space at their edges left out; blank lines give none.</summary>
    internal static IEnumerable<(int Start, int End)> Paragraphs(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int line = text.IndexOf('\n', at), next = line < 0 ? text.Length : line + 1, end = next;
            while (at < end && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            while (end > at && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (end > at)
            {
                yield return (at, end);
            }

            at = next;
        }
    }

    private static IEnumerable<(int Start, int End, bool Closed)> PairIn(string text, int start, int end)
    {
        QuotationMark? open = null;
        int from = 0;
        for (int at = start; at < end;)
        {
            if (QuotationMark.At(text, at) is not { } mark)
            {
                at++;
                continue;
            }

            if (open is null && mark.CanOpen)
            {
                (open, from) = (mark, at);
            }
            else if (open is not null && mark.CanClose && open.ClosesWith(mark))
            {
                yield return (from, at + mark.Length, true);
                open = null;
            }

            at += mark.Length;
        }

        if (open is { IsSingle: false })
        {
            yield return (from, end, false);
        }
    }
}
