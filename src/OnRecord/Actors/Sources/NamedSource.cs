using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Sources;

/// <summary>
/// Sources that name who speaks: "X", "Senator X", "the chairman, X", "X, a spokesman for Y", "X and Y". A name that only tells
/// whose or for whom ("a spokesman for X", "X's lawyer", "X supporters", "those who back X") is not the speaker's.
/// </summary>
/// <remarks>It goes by the order of words more than by the tree: long appositions are where trees go wrong.</remarks>
internal sealed class NamedSource(Tree tree, Entities entities)
{
    /// <summary>Those whom the words of <paramref name="source"/> name as speaking, in order of text; empty where it names nobody so.</summary>
    public List<Entity> Find(WordRange source)
    {
        var found = new List<Entity>();
        var last = default(WordRange);
        foreach (var mention in entities.Mentions.Where(m => source.Contains(m.Words.First)))
        {
            var words = mention.Words with { End = Math.Min(mention.Words.End, source.End) };
            if (entities.At(words.First) is not { } entity || found.Contains(entity) || !Speaks(source, words, entity))
            {
                continue;
            }

            if (found.Count > 0 ? !IsJoined(last, words, source) : IsBehindOthers(source, words))
            {
                break;
            }

            found.Add(entity);
            last = words;
        }

        return found;
    }

    private bool Speaks(WordRange source, WordRange name, Entity entity) =>
        !IsOwner(source, name) && !IsDescribing(source, name, entity) && !IsInClause(source, name) && !IsObject(source, name);

    // "X's lawyer"; a possessive that ends the source is a cut one
    private bool IsOwner(WordRange source, WordRange name) => tree.Text(name.End) is "'s" or "’s" or "'" or "’"
        && Enumerable.Range(name.End + 1, Math.Max(0, source.End - name.End - 1)).Any(i => tree[i].Upos is "NOUN" or "PROPN");

    // "X supporters", "the X campaign", "Bloomberg poll"
    private bool IsDescribing(WordRange source, WordRange name, Entity entity)
    {
        int next = name.End;
        if (next >= source.End || !tree.SameSentence(next, name.First) || tree.Lower(next) is "this" or "that" or "these" or "also" or "has" or "own")
        {
            return false;
        }

        bool noun = tree[next].Upos is "NOUN" || (tree[next].Upos is "PROPN" or "ADJ" && (Nouns.IsOffice(tree.Lower(next)) || Nouns.Team(tree.Lower(next)) is not null));
        bool hyphen = tree.Text(next) is "-" or "/" && next + 1 < source.End;
        bool body = Nouns.IsDocument(tree.Lower(next)) || (entity.Kind != ActorKind.Person && tree[next].Upos is "PROPN" or "ADJ");
        return noun || hyphen || body;
    }

    // behind a verb or "who" in the source the name is somebody else's; a participle before a noun is only an adjective
    private bool IsInClause(WordRange source, WordRange name) => Enumerable.Range(source.First, name.First - source.First)
        .Any(i => tree[i].Upos == "AUX" || (tree[i].Upos == "VERB" && tree[i].Relation != "amod") || tree.Lower(i) is "who" or "whose" or "that" or "which" or "including" or "like" or "than");

    // "a spokesman for Mayor X" but "Secretary of State X", "Representative to the UN X"
    private bool IsObject(WordRange source, WordRange name)
    {
        bool titled = false, between = false;
        for (int i = name.First - 1; i > source.First; i--)
        {
            if (IsPreposition(i))
            {
                return !between || titled || !Nouns.IsOffice(tree.Lower(i - 1));
            }

            if (tree[i].Upos is not ("NOUN" or "PROPN" or "ADJ" or "NUM" or "DET" or "CCONJ") && tree.Text(i) is not ("'s" or "’s" or "-" or "."))
            {
                return false;
            }

            titled |= Nouns.IsOffice(tree.Lower(i)) || PersonName.IsTitle(tree.Text(i));
            between |= tree[i].Upos is "NOUN" or "PROPN" or "ADJ";
        }

        return false;
    }

    // "two unions and X": the others speak too, and nobody in particular
    private bool IsBehindOthers(WordRange source, WordRange name)
    {
        int before = name.First - 1;
        before -= tree.Lower(before) is "the" ? 1 : 0;
        return before > source.First && tree.Lower(before) is "and" or "&" && tree[before - 1].Xpos is "NNS" or "NNPS";
    }

    private bool IsPreposition(int word) => tree[word].Upos == "ADP" || tree.Lower(word) is "of" or "for" or "from" or "by" or "to" or "with" or "at" or "in" or "on" or "about";

    // "X and Y", "X, Y and Z"; "X, president of Y" has no join
    private bool IsJoined(WordRange last, WordRange name, WordRange source)
    {
        int before = name.First - 1;
        while (before >= last.End && (tree[before].Upos is "NOUN" or "PROPN" or "ADJ" or "DET" && !tree.IsMark(before) && tree.Lower(before) is not ("and" or "or")))
        {
            before--;
        }

        bool and = tree.Lower(before) is "and" or "&" or "or";
        bool comma = tree.Text(before) == "," && before == last.End && Enumerable.Range(name.End, Math.Max(0, source.End - name.End)).Any(i => tree.Lower(i) is "and" or "&");
        return before >= last.End && (and || comma);
    }
}
