using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Sources;

/// <summary>A source that describes instead of naming, taken apart: "the former Vermont senator" is definite, of noun "senator", with two modifiers.</summary>
internal sealed class Description
{
    private readonly Tree tree;

    public Description(Tree tree, WordRange words)
    {
        this.tree = tree;
        words = WithoutJoin(words);
        Words = words;
        Noun = NounOf(words);
        Text = string.Join(' ', tree.Document.TextOf(words with { End = EndOfName(words) }).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Trim(',', ' ', '–', '—');
        Modifiers = [.. Enumerable.Range(words.First, words.Count).Where(i => i != Noun && tree[i].Upos is "ADJ" or "PROPN" or "NOUN").Select(tree.Lower)];
        Proper = [.. Enumerable.Range(words.First, Noun - words.First).Where(i => tree[i].Upos == "PROPN").Select(tree.Lower)];
        Compounds = [.. Enumerable.Range(words.First, Noun - words.First).Where(i => tree[i].Upos == "NOUN" && char.IsLower(tree.Text(i)[0])).Select(tree.Lower)];
        IsDefinite = Determiner() is { } word && tree.Lower(word) is not ("a" or "an" or "some" or "another" or "one" or "any" or "no" or "every" or "each" or "many" or "several" or "few");
        HasDeterminer = Determiner() is not null;
    }

    /// <summary>Its words in the document.</summary>
    public WordRange Words { get; }

    /// <summary>Its text on one line, without marks at the ends.</summary>
    public string Text { get; }

    /// <summary>The word that says what it is.</summary>
    public int Noun { get; }

    /// <summary>The noun in lower case.</summary>
    public string NounText => tree.Lower(Noun);

    /// <summary>Adjectives and nouns before the noun, in lower case.</summary>
    public IReadOnlyList<string> Modifiers { get; }

    /// <summary>Names before the noun, in lower case: "vermont".</summary>
    public IReadOnlyList<string> Proper { get; }

    /// <summary>Common nouns right before the noun, without which it means something else: "band" in "band leader".</summary>
    public IReadOnlyList<string> Compounds { get; }

    /// <summary>Whether it speaks of one known already: "the", "this", "his", "X's".</summary>
    public bool IsDefinite { get; }

    /// <summary>Whether it has an article or owner at all; headlines leave them out.</summary>
    public bool HasDeterminer { get; }

    /// <summary>Whether it is one, not several.</summary>
    public bool IsSingular => tree[Noun].Xpos is "NN" or "NNP" || (tree[Noun].Xpos is not ("NNS" or "NNPS") && tree[Noun].Upos is "NOUN" or "PROPN");

    /// <summary>The text without its article.</summary>
    public string Bare => HasDeterminer && Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && (tree[Words.First].Upos == "DET" || tree.Lower(Words.First) is "one") ? Text[(space + 1)..] : Text;

    /// <summary>The words without article and closing comma.</summary>
    public WordRange BareWords
    {
        get
        {
            int first = Words.First + (tree[Words.First].Upos == "DET" && Words.Count > 1 ? 1 : 0);
            return new WordRange(first, tree[Words.Last].Upos == "PUNCT" && Words.Last > first ? Words.Last : Words.End);
        }
    }

    // "A diplomat who follows the dispute, and" was cut before "who asked not to be named"
    private WordRange WithoutJoin(WordRange words)
    {
        int end = words.End;
        while (end - 1 > words.First && (tree[end - 1].Upos == "CCONJ" || (end < words.End && tree.Text(end - 1) == ",")))
        {
            end--;
        }

        return words with { End = end };
    }

    // what is only added behind a comma ("the people, who spoke because ...") tells something of them and not who they are, unless it names somebody
    private int EndOfName(WordRange words)
    {
        int added = Enumerable.Range(Noun, words.End - Noun).FirstOrDefault(i => tree.Text(i) == "," && tree.Lower(i + 1) is "who" or "which" or "whose" && i + 1 < words.End);
        bool names = Enumerable.Range(added, Math.Max(0, words.End - added)).Any(i => tree[i].Upos == "PROPN");
        return added > Noun && added > words.First && !names ? added : words.End;
    }

    // the first noun that no further noun follows; a preposition, comma or verb ends the search
    private int NounOf(WordRange words)
    {
        for (int i = words.First; i < words.End; i++)
        {
            bool noun = tree[i].Upos is "NOUN" or "PROPN" || (tree[i].Upos == "ADJ" && Nouns.IsOffice(tree.Lower(i)));
            bool ends = i + 1 >= words.End || tree[i + 1].Upos is not ("NOUN" or "PROPN" or "ADJ" or "PART" or "SYM" or "X") && tree.Text(i + 1) is not ("-" or "'s" or "’s" or "/" or "'" or "’");
            ends &= !(i + 1 < words.End && tree[i + 1].Upos == "CCONJ" && tree[i].Relation == "compound");
            bool published = Nouns.IsDocument(tree.Lower(i)) && tree.Lower(i + 1) is "published" or "released" or "issued" or "conducted" or "commissioned" or "obtained" or "posted" or "taken";
            if (noun && (ends || published))
            {
                return i;
            }

            if (i > words.First && tree[i].Upos is "ADP" or "AUX" && i - 1 > words.First)
            {
                break;
            }
        }

        return tree.HeadOf(words);
    }

    private int? Determiner()
    {
        for (int i = Words.First; i < Noun; i++)
        {
            if (tree[i].Upos == "DET" || (tree[i].Relation == "nmod:poss" && tree[i].Upos == "PRON") || tree.Text(i) is "'s" or "’s" || tree.Lower(i) is "the" or "a" or "an" or "one" or "many" or "several")
            {
                return i;
            }
        }

        return null;
    }
}
