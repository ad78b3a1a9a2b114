using OnRecord.Documents;

namespace OnRecord.Positions.Stances;

/// <summary>The opposite of a proposition in words: "Hunting should not be banned."</summary>
internal static class Negation
{
    /// <summary>The proposition with "not" put in after its first auxiliary, taken out where it is there, or put in front as a sentence.</summary>
    public static string Of(Document proposition)
    {
        string text = proposition.Text.Value;
        for (int i = 0; i < proposition.Words.Length; i++)
        {
            string word = proposition.TextOf(i).ToLowerInvariant();
            var span = proposition.Words[i].Span;
            if (word is "not" or "n't" or "n’t")
            {
                return text[..proposition.Text.ToUtf16(span.Start)].TrimEnd() + text[proposition.Text.ToUtf16(span.End)..];
            }

            bool negatedNext = i + 1 < proposition.Words.Length && proposition.TextOf(i + 1).ToLowerInvariant() is "not" or "n't" or "n’t";
            if (proposition.Words[i].Upos == "AUX" && !negatedNext)
            {
                int at = proposition.Text.ToUtf16(span.End);
                return text[..at] + " not" + text[at..];
            }
        }

        return "It is not true that " + text;
    }

    /// <summary>Whether the proposition is itself a negation.</summary>
    public static bool IsIn(Document proposition) =>
        Enumerable.Range(0, proposition.Words.Length).Any(i => proposition.TextOf(i).ToLowerInvariant() is "not" or "n't" or "n’t" or "never");
}
