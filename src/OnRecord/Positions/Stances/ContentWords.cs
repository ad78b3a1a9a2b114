using System.Collections.Frozen;
using OnRecord.Documents;
using OnRecord.Positions.Attitudes;

namespace OnRecord.Positions.Stances;

/// <summary>The nouns, names, verbs and adjectives of a text by their stems, and how much of one text's words another has.</summary>
internal sealed class ContentWords
{
    private readonly FrozenDictionary<string, float> weights;
    private readonly float total;

    private ContentWords(Dictionary<string, float> weights)
    {
        this.weights = weights.ToFrozenDictionary(StringComparer.Ordinal);
        total = weights.Values.Sum();
    }

    /// <summary>The stems of a range of words.</summary>
    public static HashSet<string> Stems(Document document, WordRange range) =>
        [.. Enumerable.Range(range.First, range.Count).Where(i => IsContent(document.Words[i].Upos)).Select(i => AttitudeWords.Stem(document.TextOf(i)))];

    /// <summary>The words of a wording, the rarer the heavier.</summary>
    /// <param name="document">The wording, read.</param>
    /// <param name="rank">A word's place in the vocabulary, which is ordered by how common words are.</param>
    public static ContentWords Of(Document document, Func<string, int> rank)
    {
        var found = new Dictionary<string, float>(StringComparer.Ordinal);
        for (int i = 0; i < document.Words.Length; i++)
        {
            if (IsContent(document.Words[i].Upos))
            {
                found[AttitudeWords.Stem(document.TextOf(i))] = MathF.Log(MathF.Max(rank(document.TextOf(i)), 2000) / 1000f);
            }
        }

        return new ContentWords(found);
    }

    /// <summary>The weight of those words that are among <paramref name="stems"/>, as a part of all, 0 to 1.</summary>
    public float ShareIn(HashSet<string> stems) => total == 0 ? 0 : weights.Where(w => stems.Contains(w.Key)).Sum(w => w.Value) / total;

    private static bool IsContent(string tag) => tag is "NOUN" or "PROPN" or "VERB" or "ADJ";
}
