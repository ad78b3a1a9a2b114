using System.Text.RegularExpressions;

namespace OnRecord.Articles.Html;

/// <summary>Paragraphs that are not the article by what they say: invitations, credits, captions, bare addresses.</summary>
internal static partial class Wording
{
    private const int LongestAside = 300;

    /// <summary>Whether the paragraph invites, credits or captions; long paragraphs never do.</summary>
    public static bool IsAside(string text) => text.Length <= LongestAside && (Opening().IsMatch(text) || Ending().IsMatch(text) || Whole().IsMatch(text));

    /// <summary>Whether the paragraph announces a list of other articles, so that what follows, up to the next prose, is not this one's.</summary>
    public static bool StartsOtherArticles(string text) => text.Length <= 60 && OtherArticles().IsMatch(text);

    [GeneratedRegex(@"^\W*(also read|read (also|more|next)|related( stories| articles)?|see also|more (on|from)|recommended|advert(isement)?|(click|tap) here|sign up|by signing up|subscribe|follow (us|me|@|\S+( \S+)? on (twitter|facebook))|watch( now)?:|photos? (by|credit)|image (credit|source|\d+ of \d+)|copyright|©|all rights reserved|shar(e this|ing is caring)|read:|get the (latest|top)|join our|have a tip|email \S+( \S+)? at \S+@|citation:|this document is subject to copyright|you must (log|be logged) in|topics|\d+ shares|explore further|\(?reporting by|lees ook|lire aussi|lesen sie auch|leia (mais|também)|lea también)(?!\w)",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(getty images|ap photo|/ap|/reuters|/afp|shutterstock|all rights reserved)[\W]*$|contributed to this report\.$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(https?://\S+|[\W_]+)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\W*(you (may|might) also|more great|more (\S+ )?stories|top stories|don.t miss|related (stories|articles|posts|news|content)|recommended (for you|stories)|most (read|popular)|explore further|você pode gostar|das könnte (sie|dich) auch)",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherArticles();
}
