using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>
/// Puts names of persons right that were cut in the wrong place: a person in two pieces ("Robert C." "Bobby" Scott), a first name
/// given to the organisation before, a suffix left out, capitals that name no person.
/// </summary>
internal static class PersonCuts
{
    /// <summary>Repairs <paramref name="names"/>, which stand in order of text, in place.</summary>
    public static void Repair(List<(WordRange Words, NameKind Kind)> names, Tree tree)
    {
        MoveFirstNames(names, tree);
        TakeCapitals(names, tree);
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind == NameKind.Person)
            {
                Join(names, i, tree);
                int floor = i > 0 ? names[i - 1].Words.End : 0;
                int ceiling = i + 1 < names.Count ? names[i + 1].Words.First : tree.Count;
                var words = Stretch(names[i].Words, floor, ceiling, tree);
                names[i] = (words, NameKind.Person);
                names.RemoveAll(n => n.Words != words && n.Words.Overlaps(words));
            }
        }
    }

    // "the UN Lisa" + "Carty": a first name at the end of an organisation belongs to the person that follows
    private static void MoveFirstNames(List<(WordRange Words, NameKind Kind)> names, Tree tree)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            var (left, right) = (names[i], names[i + 1]);
            if (left.Kind != NameKind.Person && right.Kind == NameKind.Person && left.Words.Count > 1 && right.Words.Count == 1
                && left.Words.End == right.Words.First && Genders.IsFirstName(Folding.Fold(tree.Text(left.Words.Last))))
            {
                names[i] = (left.Words with { End = left.Words.Last }, left.Kind);
                names[i + 1] = (right.Words with { First = left.Words.Last }, right.Kind);
            }
        }
    }

    // "JASTA", alone and all in capitals, is an acronym unless somebody of that surname is named
    private static void TakeCapitals(List<(WordRange Words, NameKind Kind)> names, Tree tree)
    {
        var written = names.Where(n => n.Kind == NameKind.Person).Select(n => tree.Text(n.Words.Last)).ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            string word = tree.Text(names[i].Words.First);
            bool capitals = names[i] is { Kind: NameKind.Person, Words.Count: 1 } && word.Length > 2 && word.All(char.IsAsciiLetterUpper);
            if (capitals && !written.Any(w => w.Length > 1 && char.IsLower(w[1]) && w.Equals(word, StringComparison.OrdinalIgnoreCase)) && !PersonName.IsTitle(tree.Text(names[i].Words.First - 1)))
            {
                names[i] = (names[i].Words, NameKind.Organisation);
            }
        }
    }

    private static void Join(List<(WordRange Words, NameKind Kind)> names, int at, Tree tree)
    {
        while (at + 1 < names.Count && names[at + 1].Kind == NameKind.Person && JoinsNext(names[at].Words, names[at + 1].Words, tree))
        {
            names[at] = (new WordRange(names[at].Words.First, names[at + 1].Words.End), NameKind.Person);
            names.RemoveAt(at + 1);
        }
    }

    private static bool JoinsNext(WordRange left, WordRange right, Tree tree)
    {
        bool onlyMarks = true;
        for (int i = left.End; i < right.First; i++)
        {
            onlyMarks &= tree.Text(i) is "\"" or "“" or "”" or "." || PersonName.IsSuffix(tree.Text(i));
        }

        return onlyMarks && right.First - left.End <= 2 && tree.SameSentence(left.First, right.First) && !tree.StartsParagraph(right.First);
    }

    private static WordRange Stretch(WordRange words, int floor, int ceiling, Tree tree)
    {
        var (first, end) = (words.First, words.End);
        while (first > floor && tree.SameSentence(first - 1, first) && !tree.StartsParagraph(first)
            && tree[first - 1].Upos == "PROPN" && Genders.IsFirstName(Folding.Fold(tree.Text(first - 1))))
        {
            first--;
        }

        while (end < ceiling && tree.SameSentence(end - 1, end) && !tree.StartsParagraph(end) && (PersonName.IsSuffix(tree.Text(end)) || IsFurtherName(end, first, tree)))
        {
            end++;
        }

        return WithNickname(first, end, tree);
    }

    private static bool IsFurtherName(int word, int first, Tree tree)
    {
        bool letters = char.IsUpper(tree.Text(word)[0]) || (tree.Text(word) == "-" && tree.Text(word - 1).Length > 0);
        bool hangs = tree[word].Relation.StartsWith("flat", StringComparison.Ordinal) && tree[word].Head >= first && tree[word].Head < word;
        bool hyphenated = tree.Text(word - 1) == "-" && word - 1 > first;
        return tree[word].Upos == "PROPN" && ((letters && hangs) || hyphenated);
    }

    // Marcia "Cia" Price: a nickname in quotation marks and what follows belong to the first name before
    private static WordRange WithNickname(int first, int end, Tree tree)
    {
        bool nickname = tree.Text(end) is "\"" or "“" && tree.Text(end + 2) is "\"" or "”" && tree.SameSentence(end + 3, first)
            && IsCapital(tree.Text(end + 1)) && IsCapital(tree.Text(end + 3)) && tree[end + 3].Upos == "PROPN";
        bool half = tree.Text(end) is "\"" or "”" && Enumerable.Range(first, end - first).Any(tree.IsMark) && tree.SameSentence(end + 1, first) && IsCapital(tree.Text(end + 1)) && tree[end + 1].Upos == "PROPN";
        return new WordRange(first, nickname ? end + 4 : half ? end + 2 : end);
    }

    private static bool IsCapital(string word) => word.Length > 0 && char.IsUpper(word[0]);
}
