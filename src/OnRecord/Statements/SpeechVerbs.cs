using System.Collections.Frozen;
using OnRecord.Documents;

namespace OnRecord.Statements;

/// <summary>Words that show speech, with what is done by them. A table of our own making.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenDictionary<string, StatementAct> Acts = Table().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is done by the words of a cue: the first word the table knows decides; otherwise it is stated.</summary>
    public static StatementAct ActOf(IEnumerable<string> words)
    {
        var all = words.ToList();
        var known = all.Select(StemOf).OfType<string>().ToList();
        // to call for or on something is a request; to call it something is not
        bool names = known is ["call", ..] && !all.Exists(w => w is "for" or "on");
        return known.Count == 0 || names ? StatementAct.State : Acts[known[0]];
    }

    /// <summary>Whether the word at <paramref name="index"/> is a finite or participial verb of speech.</summary>
    public static bool IsCue(Document document, int index) =>
        document.Words[index].Xpos is "VBD" or "VBZ" or "VBP" or "VBG" or "VBN" && StemOf(document.TextOf(index)) is not null;

    // the table's form of an inflected word, by English spelling rules: says, asked, denies, denied, warning
    private static string? StemOf(string word)
    {
        string w = word.ToLowerInvariant();
        return Irregular(w) is { } known ? known : Candidates(w).FirstOrDefault(Acts.ContainsKey);
    }

    private static IEnumerable<string> Candidates(string w)
    {
        yield return w;
        foreach (string ending in (string[])["s", "es", "d", "ed", "ing"])
        {
            if (w.EndsWith(ending, StringComparison.Ordinal) && w.Length > ending.Length + 2)
            {
                string stem = w[..^ending.Length];
                yield return stem;
                yield return stem + "e";
                yield return stem.EndsWith('i') ? stem[..^1] + "y" : stem;
                yield return stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem;
            }
        }
    }

    private static string? Irregular(string word) => word switch
    {
        "said" or "says" => "say",
        "told" => "tell",
        "thought" => "think",
        "swore" or "sworn" => "swear",
        "wrote" or "written" => "write",
        "spoke" or "spoken" => "speak",
        "read" => "read",
        "felt" => "feel",
        "insisted" => "insist",
        "denial" => "deny",
        "refusal" => "refuse",
        "pledges" => "pledge",
        _ => null,
    };

    private static IEnumerable<KeyValuePair<string, StatementAct>> Table()
    {
        (StatementAct Act, string Words)[] rows =
        [
            (StatementAct.State, "say tell state add note explain write believe think report announce declare argue claim insist maintain recall remark reply respond speak suggest tweet describe observe conclude continue reveal admit acknowledge confirm estimate predict joke quip emphasize emphasise stress feel read mention testify"),
            (StatementAct.Accuse, "accuse blame criticise criticize condemn denounce attack charge allege slam mock complain"),
            (StatementAct.Reject, "reject refuse oppose dismiss rebuff object disagree"),
            (StatementAct.Request, "demand urge call request order appeal beg plead recommend propose advise"),
            (StatementAct.Threaten, "threaten warn caution"),
            (StatementAct.Promise, "promise pledge vow swear plan guarantee undertake"),
            (StatementAct.Agree, "agree back welcome endorse support praise accept approve"),
            (StatementAct.Deny, "deny"),
            (StatementAct.Decline, "decline"),
            (StatementAct.Ask, "ask wonder question inquire enquire"),
        ];
        return rows.SelectMany(r => r.Words.Split(' ').Select(w => KeyValuePair.Create(w, r.Act)));
    }
}
