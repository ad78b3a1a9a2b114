using System.Text.RegularExpressions;
using OnRecord.Documents;

namespace OnRecord.Statements.Rules;

/// <summary>
/// Lines of a page that lead elsewhere ("Read also: Ministers discussed ...", "More on this story", "Follow us on ...") are no part of the article: what seems to be said in
/// them is the headline of another one.
/// </summary>
internal static partial class LinkLine
{
    // a line of a page, not a paragraph that happens to start so
    private const int Longest = 300;

    /// <summary>Takes out what has its cue in such a line.</summary>
    public static void Apply(DraftSet set) => set.Drafts.RemoveAll(d => Holds(set.Document.Text, d.Cue));

    /// <summary>Whether the line around <paramref name="span"/> is one.</summary>
    public static bool Holds(DocumentText text, TextSpan span)
    {
        int from = Math.Max(0, span.Start - Longest);
        string before = text.Slice(new TextSpan(from, span.Start));
        int start = before.LastIndexOf('\n') + 1;
        bool isWholeLine = start > 0 || from == 0;
        string after = text.Slice(new TextSpan(span.Start, Math.Min(text.Length, span.Start + Longest)));
        return isWholeLine && Leads().IsMatch(before[start..] + after.Split('\n')[0]);
    }

    [GeneratedRegex(
        @"^\W*((read|see|watch) (also|more|next)\s*[:\-–—|]|also (read|see|on \w+)\s*[:\-–—|]|(related|recommended|trending|more from|more on)\b[^.]{0,60}[:|]|you (may|might) also (like|be interested)|"
        + @"(follow|join|find) us on\b|(sign up|subscribe) (to|for)\b[^.]{0,40}\b(newsletters?|channel|alerts?|telegram|updates?)\b|share this (article|story|page)\b|click here (to|for)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leads();
}
