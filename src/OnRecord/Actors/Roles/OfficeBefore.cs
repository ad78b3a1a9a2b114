using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>The office that stands before a name: "US Secretary of State X", "Clinton campaign spokesman X", "his running mate, X".</summary>
internal static class OfficeBefore
{
    private const int Longest = 14;

    /// <summary>The words of the office right before the name that starts at <paramref name="name"/>, or <see langword="null"/>.</summary>
    public static WordRange? Find(Tree tree, int name)
    {
        int first = name;
        while (first > 0 && tree.SameSentence(first - 1, name) && !tree.StartsParagraph(first) && Belongs(tree, first - 1, first, name))
        {
            first--;
        }

        while (first < name && tree[first].Upos is not ("NOUN" or "PROPN" or "ADJ" or "NUM" or "ADV" or "VERB"))
        {
            first++;
        }

        bool office = name > first && HasOffice(tree, first, name) && tree.Lower(name - 1) is not ("mr" or "mr." or "mrs" or "mrs." or "ms" or "ms." or "miss");
        return office ? new WordRange(first, name) : null;
    }

    /// <summary>A description set off by a comma before a name and its title: "Trump's running mate, Gov. X", "his wife, X".</summary>
    /// <param name="tree">The document.</param>
    /// <param name="phrase">Where the name, or the title before it, starts.</param>
    public static WordRange? Apposed(Tree tree, int phrase)
    {
        int comma = phrase - 1;
        comma -= tree.Lower(comma) is "the" ? 1 : 0;
        if (tree.Text(comma) is not "," || !tree.SameSentence(comma - 1, phrase))
        {
            return null;
        }

        if (Opening(tree, comma) is { } opening)
        {
            return opening;
        }

        if (!IsHolder(tree, comma - 1))
        {
            return HolderOf(tree, comma);
        }

        int first = comma - 1;
        while (first > 0 && tree.SameSentence(first - 1, comma) && comma - first < Longest && Belongs(tree, first - 1, first, comma))
        {
            first--;
        }

        bool definite = tree.Lower(first - 1) is "the" or "his" or "her" or "their" or "its" || Enumerable.Range(first, comma - first).Any(i => tree.Text(i) is "'s" or "’s");
        return definite && HasOffice(tree, first, comma) ? new WordRange(first, comma) : null;
    }

    // "Now the highest-ranking prosecutor in the country, X rose": the sentence opens with what its subject is
    private static WordRange? Opening(Tree tree, int comma)
    {
        int first = tree.Document.Sentences[tree[comma].Sentence].Words.First;
        first += tree.IsMark(first) || tree.Lower(first) is "now" or "currently" or "still" or "already" ? 1 : 0;
        return tree.Lower(first) is "a" or "an" or "the" && RolePhrase.At(tree, first) is { } words && words.End == comma && tree.IsSubject(comma + 1) ? words : null;
    }

    // "the director of the Harbor Institute, X": nothing but the office and whose it is between "the" and the comma
    private static WordRange? HolderOf(Tree tree, int comma)
    {
        int the = comma - 1;
        while (the > 0 && tree.SameSentence(the - 1, comma) && comma - the < Longest && !(tree.Lower(the) is "the" && RolePhrase.At(tree, the) is { } phrase && phrase.End == comma))
        {
            bool inside = tree[the].Upos is "NOUN" or "PROPN" or "ADJ" or "ADP" or "DET" or "CCONJ" or "NUM" || tree.Text(the) is "'s" or "’s" or "-" or "&";
            if (!inside)
            {
                return null;
            }

            the--;
        }

        return tree.Lower(the) is "the" && RolePhrase.At(tree, the) is { } words && words.End == comma ? words : null;
    }

    private static bool IsHolder(Tree tree, int word) => tree[word].Upos is "NOUN" or "PROPN" && HasOffice(tree, word, word + 1);

    private static bool Belongs(Tree tree, int at, int next, int name)
    {
        string word = tree.Lower(at);
        return tree[at].Upos switch
        {
            "NOUN" or "PROPN" or "ADJ" or "NUM" => !tree.IsMark(at) && word is not ("that" or "for" or "as" or "while") && !IsOther(tree, at, next),
            "VERB" => tree[at].Relation == "amod",
            "ADV" => tree[at].Relation == "advmod" && tree[next].Upos == "ADJ",
            "PUNCT" or "SYM" => (word is "-" or "/" && IsGlued(tree, at)) || (word is "," && char.IsLower(tree.Text(name - 1)[0]) && IsBesideState(tree, at)),
            "PART" or "X" => word is "'s" or "’s",
            "ADP" => (word is "of" or "to" or "for" && next < name && IsTitleNoun(tree, at - 1)) || (word is "of" && tree.Lower(at - 1) + " " + tree.Lower(next) is "chief staff" or "secretary state" or "head state" or "head government"),
            "DET" => word is "the" && at > 1 && tree[at - 1].Upos == "ADP" && IsTitleNoun(tree, at - 2),
            "CCONJ" => word is "and" && next < name && JoinsOffices(tree, at, next, name),
            _ => false,
        } || (tree[at].Upos == "PUNCT" && word is "'s" or "’s");
    }

    // "the reason President X": a capitalised title begins behind a common noun that is no office
    private static bool IsOther(Tree tree, int at, int next) =>
        tree[at].Upos == "NOUN" && char.IsLower(tree.Text(at)[0]) && char.IsUpper(tree.Text(next)[0]) && PersonName.IsTitle(tree.Text(next)) && !Nouns.IsOffice(tree.Lower(at));

    // the commas of "Tulsa, Okla., police officer X"
    private static bool IsBesideState(Tree tree, int comma) =>
        (Apposition.IsState(tree, comma + 1) && tree[comma - 1].Upos == "PROPN") || (tree.Text(comma - 1) is "." && Apposition.IsState(tree, comma - 2)) || (tree.Text(comma - 1).EndsWith('.') && Apposition.IsState(tree, comma - 1) && tree.Text(comma - 2) is ",");

    // "co-founder", not "Casper, Wyo. - Sen. X"
    private static bool IsGlued(Tree tree, int mark) => mark > 0 && tree[mark - 1].Span.End == tree[mark].Span.Start && tree[mark].Span.End == tree[mark + 1].Span.Start;

    // "founder and president X": offices on both sides, and none of them a name
    private static bool JoinsOffices(Tree tree, int and, int next, int name) =>
        Nouns.IsOffice(tree.Lower(and - 1)) && !PersonName.IsTitle(tree.Text(next)) && HasOffice(tree, next, name) && char.IsUpper(tree.Text(and - 1)[0]) == char.IsUpper(tree.Text(next)[0]);

    // "the endorsement of President X": only a capitalised office may have an "of" behind it here
    private static bool IsTitleNoun(Tree tree, int at) => at >= 0 && char.IsUpper(tree.Text(at)[0]) && Nouns.IsOffice(tree.Lower(at));

    private static bool HasOffice(Tree tree, int first, int end) => Enumerable.Range(first, end - first).Any(i => Nouns.IsOffice(tree.Lower(i)));
}
