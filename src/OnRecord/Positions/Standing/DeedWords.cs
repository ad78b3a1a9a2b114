using System.Text.RegularExpressions;

namespace OnRecord.Positions.Standing;

/// <summary>
/// Whether the article's own words about an actor tell of something done ("voted against the bill", "signed the treaty") and not of what it thinks ("opposes
/// the bill"). By its verb alone, in a form that says that it happened; what is only planned or asked for is no deed.
/// </summary>
internal static partial class DeedWords
{
    /// <summary>Whether they do.</summary>
    public static bool Tell(string words) => Done().IsMatch(words) && !NotDone().IsMatch(words);

    [GeneratedRegex(
        @"\b(vot(ed|es) (for|against|to|down|through|with|in)|abstain(ed|s)|resign(ed|s)|quit|stepped down|walk(ed|s) out|signed|pass(ed|es)|adopted|ratified|enacted|vetoed|block(ed|s)|deployed|sent|withdrew|withdrawn|pulled out|"
        + @"banned|lifted|imposed|introduced|abolished|repealed|scrapped|closed|opened|launched|halted|suspended|cancelled|expelled|recalled|joined|boycott(ed|s)|march(ed|es)|protest(ed|s)|rebelled|sued|paid|cut|raised|"
        + @"froze|detained|released|freed|arrested|bombed|attacked|invaded|shelled|struck down|overturned|struck out|threw out|rebelled|defied|quashed|dismissed|fined|granted|built|bought|sold|delivered|supplied|armed|trained|approved|rejected|renewed|extended|tightened|awarded|shelved|dropped|axed|ditched|revoked|removed|outlawed|nationali[sz]ed|privati[sz]ed|seized|sacked|deported|amended)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(will|would|could|may|might|should|must|can|cannot|not|never|n[’']t|plans?|planned|wants?|wanted|hopes?|hoped|promised?|threaten(s|ed)|refused?|refuses|called for|calls for|urged?|urges|if) (\w+ ){0,3}?(be |have |has |been |to )?\w+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotDone();
}
