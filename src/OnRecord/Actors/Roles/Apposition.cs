using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>What stands behind a name between commas or in brackets: ", a spokesman for the State Department,", "(R-Wis.)", ", 59, of Ashton".</summary>
internal static class Apposition
{
    private const int Segments = 3;

    /// <summary>The offices and descriptions behind the name that ends before <paramref name="end"/>, in order of text.</summary>
    public static IEnumerable<WordRange> After(Tree tree, int end) => Behind(tree, end, IsOffice);

    /// <summary>What a body behind whose name this is said to be: ", a website".</summary>
    public static IEnumerable<WordRange> BodyAfter(Tree tree, int end) => Behind(tree, end, i => Nouns.IsBody(tree.Lower(i)) && char.IsLower(tree.Text(i)[0])).Take(1);

    /// <summary>Party and seat of a member of parliament as they are written, with what joins them to the title: " (R-Wis.)", ", R-Wis.".</summary>
    public static string? Seat(Tree tree, int end)
    {
        bool comma = tree.Text(end) == ",";
        if ((!comma && tree.Text(end) != "(") || !tree.SameSentence(end, end + 1) || !IsSeat(tree, end + 1))
        {
            return null;
        }

        int last = end + 1;
        while (tree.SameSentence(last, end) && tree.Text(last) is not ("," or ")" or ";") && last - end < 8)
        {
            last++;
        }

        string seat = tree.Document.TextOf(new WordRange(end + 1, last));
        return last - end == 8 ? null : comma ? $", {seat}" : $" ({seat})";
    }

    /// <summary>Age and home of one whom the article describes by nothing else: ", 59, of Ashton, Md.".</summary>
    public static WordRange? Dweller(Tree tree, int end)
    {
        int first = end + 1, at = first;
        if (tree.Text(end) != "," || !tree.SameSentence(end, first))
        {
            return null;
        }

        at += IsAge(tree, at) ? tree.Text(at + 1) == "," && tree.Lower(at + 2) is "of" or "from" ? 2 : 1 : 0;
        if (tree.Lower(at) is "of" or "from")
        {
            at++;
            while (tree.SameSentence(at, end) && (tree[at].Upos == "PROPN" || (tree.Text(at) == "," && IsState(tree, at + 1))))
            {
                at++;
            }
        }

        return at > first + 2 ? new WordRange(first, at) : null;
    }

    private static bool IsOffice(Tree tree, int word) => Nouns.IsOffice(tree.Lower(word));

    private static IEnumerable<WordRange> Behind(Tree tree, int end, Func<Tree, int, bool> heads) => Behind(tree, end, i => heads(tree, i));

    private static IEnumerable<WordRange> Behind(Tree tree, int end, Func<int, bool> heads)
    {
        int at = end + (tree.Text(end) is "MP" or "MEP" or "MSP" ? 1 : 0);
        for (int segment = 0; segment < Segments && (tree.Text(at) is "," or "(" or "–" or "—" || (segment > 0 && tree.Lower(at) is "and")) && tree.SameSentence(at, end - 1); segment++)
        {
            int first = at + 1;
            first += tree.Lower(first) is "and" ? 1 : 0;
            first += tree.Lower(first) is "a" or "an" or "the" or "his" or "her" ? 1 : 0;
            int last = Last(tree, first, end);
            bool given = last > first && Head(tree, first, last, heads);
            if (given)
            {
                yield return new WordRange(first, last);
            }

            // "president of the Institute, a think tank": what follows a name describes that
            if (given && tree[last - 1].Upos == "PROPN" && tree.Lower(last + 1) is not "and" && tree.Lower(last) is not "and")
            {
                yield break;
            }

            bool passes = given || IsAge(tree, first) || IsSeat(tree, first);
            at = passes ? last + (tree.Text(last) is ")" && tree.Text(last + 1) is "," ? 1 : 0) : tree.Count;
        }
    }

    private static int Last(Tree tree, int first, int end)
    {
        int last = first;
        while (tree.SameSentence(last, end - 1) && !tree.StartsParagraph(last) && !Stops(tree, last, first))
        {
            last++;
        }

        int titled = WithTitle(tree, last, first);
        while (titled == last && last > first + 1 && tree[last - 1].Upos is "ADP" or "VERB" or "DET" or "SCONJ" or "CCONJ" or "AUX" or "ADV")
        {
            last--;
            titled--;
        }

        last = titled;
        return last - (last > first && tree.Text(last - 1) is "." && tree.Text(last - 2).Length > 3 ? 1 : 0);
    }

    // "author of "Quiet Rivers"": the title in its quotation marks
    private static int WithTitle(Tree tree, int last, int first)
    {
        int mark = tree.Text(last - 1) == "'" ? last - 1 : last;
        mark -= tree.Text(mark - 1) == "'" ? 1 : 0;
        if (last <= first || tree.Lower(mark - 1) is not ("of" or "book" or "bestseller" or "novel" or "film"))
        {
            return last;
        }

        int end = last + 1;
        while (tree.SameSentence(end, first) && end - last < 12 && !tree.IsMark(end) && tree.Text(end) != "'")
        {
            end++;
        }

        return tree.IsMark(end) || tree.Text(end) == "'" ? end + (tree.Text(end + 1) == "'" ? 2 : 1) : last;
    }

    // the first noun that is followed by none is the head; "X, Sen. Y and Z" is a list
    private static bool Head(Tree tree, int first, int last, Func<int, bool> heads)
    {
        for (int i = first; i < last; i++)
        {
            bool noun = tree[i].Upos is "NOUN" or "PROPN" && !(i + 1 < last && tree[i + 1].Upos is "NOUN" or "PROPN" && !tree.IsMark(i + 1));
            if (noun && heads(i))
            {
                return !(i + 1 < last && tree[i + 1].Upos == "PROPN" && PersonName.IsTitle(tree.Text(i)));
            }

            if (tree[i].Upos == "ADP" && i > first)
            {
                // "Bank of Harbor president": the noun at the end is the head where the tree sets it beside the name
                return Enumerable.Range(first, i - first).Any(heads) || (tree[last - 1].Upos == "NOUN" && tree[last - 1].Relation == "appos" && tree[last - 1].Head < first && heads(last - 1));
            }
        }

        return false;
    }

    private static bool Stops(Tree tree, int at, int first) => tree[at].Upos switch
    {
        "PUNCT" => !(tree.Text(at) is "-" or "." or "'" or "’" or "/" || (tree.Text(at) == "," && IsState(tree, at + 1))),
        "VERB" or "AUX" => !tree[at].Relation.StartsWith("acl", StringComparison.Ordinal) && !tree[at].Relation.StartsWith("amod", StringComparison.Ordinal),
        "PRON" => tree.Lower(at) is not ("his" or "her" or "their" or "its"),
        "CCONJ" => at == first,
        "ADV" => at == first || tree.Lower(at) is "when" or "where" or "now" or "then",
        "SCONJ" => true,
        _ => tree.Text(at) is ")" or "(" or "\"" or "”",
    };

    /// <summary>Whether the word is a state or province written short behind a comma: ", Wis.".</summary>
    public static bool IsState(Tree tree, int word) => tree.Text(word) is { Length: > 2 and < 7 } text && char.IsUpper(text[0]) && (text[^1] == '.' || tree.Text(word + 1) == ".") && tree[word].Upos == "PROPN";

    private static bool IsAge(Tree tree, int word) => tree.Text(word) is { Length: 2 } age && age.All(char.IsAsciiDigit);

    private static bool IsSeat(Tree tree, int at) =>
        tree.Text(at) is ['R' or 'D' or 'I', '-', _, ..] || (tree.Text(at) is "R" or "D" or "I" && tree.Text(at + 1) is "-" or ")");
}
