using System.Text.RegularExpressions;
using OnRecord.Positions.Attitudes;

namespace OnRecord.Positions.Standing;

/// <summary>
/// Whether the article's own words about an actor tell of something done ("voted against the bill", "signed the treaty") and not of what it thinks ("opposes
/// the bill"). By its verb alone, in a form that says that it happened; what is only planned or asked for is no deed.
/// </summary>
internal static partial class DeedWords
{
    /// <summary>Whether they do.</summary>
    public static bool Tell(string words) =>
        (Done().IsMatch(words) || Words().Matches(words).Any(w => AttitudeWords.IsDone(AttitudeGroup.Deed, w.Value))) && !NotDone().IsMatch(words);

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // beside the verbs of doing of the table: what is done to nothing that is named, and verbs that the table has as attitudes
    [GeneratedRegex(
        @"\b(vot(ed|es) (for|against|to|down|through|with|in)|abstain(ed|s)|resign(ed|s)|quit|stepped down|walk(ed|s) out|passes|adopted|vetoed|block(ed|s)|pulled out|boycott(ed|s)|march(ed|es)|protest(ed|s)|rebelled|paid|cut|"
        + @"attacked|shelled|struck down|struck out|threw out|defied|dismissed|bought|sold|approved|rejected|tightened)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(will|would|could|may|might|should|must|can|cannot|not|never|n[’']t|plans?|planned|wants?|wanted|hopes?|hoped|promised?|threaten(s|ed)|refused?|refuses|called for|calls for|urged?|urges|if) (\w+ ){0,3}?(be |have |has |been |to )?\w+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotDone();
}
