using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>
/// Puts names of organisations right that were cut short ("Veterans of America" of "Iraq and Afghanistan Veterans of America"), that
/// took in a word of an office ("National Committee Research" Director), or that stand before their acronym in brackets.
/// </summary>
internal static class BodyCuts
{
    private const int LongestName = 12;

    /// <summary>Repairs <paramref name="names"/>, which stand in order of text, in place.</summary>
    public static void Repair(List<(WordRange Words, NameKind Kind)> names, Tree tree)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind is NameKind.Organisation or NameKind.Other && !tree.IsHeadline(names[i].Words.First))
            {
                var whole = WithoutOffice(Extend(names[i].Words, names, i, tree), tree);
                var words = whole.Contains(names[i].Words.First) ? whole : names[i].Words;
                bool body = names[i].Kind == NameKind.Organisation || Nouns.IsBody(tree.Lower(words.Last)) || words.Count > names[i].Words.Count;
                var kind = body ? NameKind.Organisation : names[i].Kind;
                int before = names.Take(i).Count(n => n.Words.Overlaps(words));
                names.RemoveAll(n => n.Words.Overlaps(words));
                i -= before;
                names.Insert(i, (words, kind));
            }
        }

        AddSpelledOut(names, tree);
    }

    private static WordRange Extend(WordRange words, List<(WordRange Words, NameKind Kind)> names, int at, Tree tree)
    {
        int floor = names.Take(at).Where(n => n.Kind == NameKind.Person).Select(n => n.Words.End).DefaultIfEmpty(0).Max();
        int ceiling = names.Skip(at + 1).Where(n => n.Kind == NameKind.Person).Select(n => n.Words.First).DefaultIfEmpty(tree.Count).Min();
        var (first, end) = (words.First, words.End);
        while (end < ceiling && Belongs(end, end - 1, tree))
        {
            end++;
        }

        while (first > floor && Belongs(first - 1, first, tree) && !StartsSentence(first - 1, tree) && !IsDescribing(first - 1, tree))
        {
            first--;
        }

        first = WithFirstHalf(first, floor, tree);
        end = WithSecondHalf(new WordRange(first, end), names, at, tree);
        return end - first > LongestName ? words : new WordRange(first, end);
    }

    // a capitalised word right beside, in the same sentence, tagged as a name or hanging in it
    private static bool Belongs(int word, int beside, Tree tree)
    {
        bool capital = tree.Text(word) is [var c, ..] && char.IsUpper(c);
        return capital && tree.SameSentence(word, beside) && !tree.StartsParagraph(Math.Max(word, beside)) && tree[word].Upos is "PROPN" or "ADJ"
            && !PersonName.IsTitle(tree.Text(word)) && !Nouns.IsOffice(tree.Lower(word)) && tree[word].Relation.Split(':')[0] is "compound" or "flat" or "amod" or "nmod" or "nsubj" or "obl" or "obj" or "appos" or "conj" or "root";
    }

    // "Iraq and Afghanistan" Veterans of America: the tree hangs the first half from the second
    private static int WithFirstHalf(int first, int floor, Tree tree)
    {
        bool joined = first - 2 > floor && tree.Lower(first - 1) is "and" && tree.SameSentence(first - 2, first) && tree[first - 2].Upos == "PROPN" && tree[first - 2].Relation == "compound";
        return joined && tree[first - 2].Head >= first && tree[first - 2].Head < first + 4 ? first - 2 : first;
    }

    // U.S. Court of Appeals "for the" Sixth Circuit
    private static int WithSecondHalf(WordRange words, List<(WordRange Words, NameKind Kind)> names, int at, Tree tree)
    {
        int next = names.FindIndex(at, n => n.Words.First >= words.End);
        if (next < 0 || names[next].Kind == NameKind.Person || !tree.SameSentence(words.First, names[next].Words.First))
        {
            return words.End;
        }

        var second = names[next].Words;
        bool body = Enumerable.Range(words.First, words.Count).Any(i => IsBodyWord(tree.Lower(i)) || tree.Lower(i) is "center" or "institute" or "school" or "college" or "alliance");
        bool joined = tree.Lower(words.End) is "for" or "of" && (second.First == words.End + 1 || (second.First == words.End + 2 && tree.Lower(words.End + 1) is "the"));
        return body && joined && Nouns.Team(tree.Lower(second.End)) is null ? second.End : words.End;
    }

    private static bool StartsSentence(int word, Tree tree) => tree[word].Upos == "ADJ" && !tree.SameSentence(word - 1, word);

    // parties, nationalities and places of the one described are no part of the name of a body with a name of its own
    private static bool IsDescribing(int word, Tree tree) => tree.Lower(word) is "former" or "interim" or "acting" or "senior" or "chief" or "longtime" or "then" or "new" or "top" or "republicans" or "democrats";

    // "National Committee" Research Director: the name ends with its last word for a body
    private static WordRange WithoutOffice(WordRange words, Tree tree)
    {
        bool office = tree.SameSentence(words.Last, words.End) && Nouns.IsOffice(tree.Lower(words.End)) && char.IsUpper(tree.Text(words.End)[0]);
        int last = words.Last;
        while (office && last > words.First && !IsBodyWord(tree.Lower(last)))
        {
            last--;
        }

        return office && IsBodyWord(tree.Lower(last)) ? words with { End = last + 1 } : words;
    }

    private static bool IsBodyWord(string word) => Nouns.IsBody(word) || word is "news" or "times" or "post" or "center" or "school" or "department" or "conference" or "caucus";

    // Alliance to Reclaim Our Schools (AROS): the words before that the letters stand for
    private static void AddSpelledOut(List<(WordRange Words, NameKind Kind)> names, Tree tree)
    {
        for (int i = 2; i + 1 < tree.Count; i++)
        {
            if (tree.Text(i - 1) == "(" && tree.Text(i + 1) == ")" && Acronym.IsOne(tree.Text(i)) && SpelledOut(i - 1, tree.Text(i), tree) is { } words)
            {
                names.RemoveAll(n => n.Words.Overlaps(words));
                names.Add((words, NameKind.Organisation));
            }
        }

        names.Sort((a, b) => a.Words.First.CompareTo(b.Words.First));
    }

    private static WordRange? SpelledOut(int bracket, string letters, Tree tree)
    {
        for (int first = bracket - 2; first >= 0 && bracket - first <= LongestName && tree.SameSentence(first, bracket); first--)
        {
            var words = new WordRange(first, bracket);
            if (char.IsUpper(tree.Text(first)[0]) && tree.Lower(first) is not "the" && Acronym.Shortens(letters, tree.Document.TextOf(words)))
            {
                return words;
            }
        }

        return null;
    }
}
