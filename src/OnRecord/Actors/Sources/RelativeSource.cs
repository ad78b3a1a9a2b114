using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Sources;

/// <summary>Sources that are a relative pronoun: "who said", "which reported". They stand for the noun before their clause.</summary>
internal sealed class RelativeSource(Tree tree, Entities entities)
{
    private const int Farthest = 6;

    /// <summary>The name that the clause at <paramref name="word"/> belongs to, or <see langword="null"/>.</summary>
    public Entity? Named(int word)
    {
        bool person = tree.Lower(word) is "who";
        int before = Before(word);
        if (NameAt(before) is { } near && Fits(near, person) && !IsOfWhom(before, person))
        {
            return near;
        }

        if (Noun(word) is not { } noun)
        {
            return null;
        }

        return NameAt(noun) is { } named && Fits(named, person) ? named : person ? SubjectOf(noun) : null;
    }

    /// <summary>The noun before the clause at <paramref name="word"/> with the words before it, where it can speak; otherwise <see langword="null"/>.</summary>
    public WordRange? Described(int word)
    {
        if (Noun(word) is not { } noun || tree[noun].Upos is not ("NOUN" or "PROPN") || !CanSpeak(noun, tree.Lower(word) is "which"))
        {
            return null;
        }

        int first = noun;
        while (first > 0 && tree.SameSentence(first - 1, noun) && (tree[first - 1].Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" or "DET" || tree.Text(first - 1) is "'s" or "’s"))
        {
            first--;
        }

        return new WordRange(first, noun + 1);
    }

    private Entity? NameAt(int word) => word >= 0 ? entities.At(word) : null;

    private static bool Fits(Entity entity, bool person) => person ? entity.Kind is ActorKind.Person or ActorKind.Group : entity.Kind != ActorKind.Person;

    // the word before the clause, over a comma and a seat in brackets
    private int Before(int word)
    {
        int before = word - 1;
        before -= tree.Text(before) is "," ? 1 : 0;
        if (tree.Text(before) == ")")
        {
            for (int i = before; i > before - 8 && i > 0; i--)
            {
                if (tree.Text(i) == "(")
                {
                    return i - 1;
                }
            }
        }

        return before;
    }

    // "supporters of X who said": the clause belongs to the noun before the preposition where the tree says so and no comma parts them
    private bool IsOfWhom(int name, bool person)
    {
        bool comma = tree.Text(name + 1) is ",";
        return !comma && person && Clause(name + 1) is { } noun && noun < name && tree[noun].Upos == "NOUN" && !tree.IsBelow(noun, name) && tree[noun].Xpos == "NNS";
    }

    // "X is a lawyer who said": the subject of the noun
    private Entity? SubjectOf(int noun)
    {
        var sentence = tree.Document.Sentences[tree[noun].Sentence].Words;
        for (int i = sentence.First; i < noun; i++)
        {
            if (entities.At(i) is { Kind: ActorKind.Person } subject && IsPredicate(i, noun))
            {
                return subject;
            }
        }

        return null;
    }

    // nothing but "is a former civil rights" between the name and the noun
    private bool IsPredicate(int subject, int noun)
    {
        int at = subject + 1;
        while (ReferenceEquals(entities.At(at), entities.At(subject)))
        {
            at++;
        }

        return tree.Lower(at) is "is" or "was" or "'s" or "’s" && Enumerable.Range(at + 1, Math.Max(0, noun - at - 1)).All(i => tree[i].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" || tree.Text(i) == "-");
    }

    private int? Noun(int word)
    {
        int before = Before(word);
        int? clause = Clause(word);
        int noun = clause is { } found && before - found <= Farthest && found < word ? found : before;
        return noun >= 0 && noun != word && tree[noun].Upos is "NOUN" or "PROPN" ? noun : null;
    }

    private int? Clause(int word)
    {
        for (int at = word, steps = 0; steps < Farthest && at < tree.Count; steps++, at = tree[at].Head)
        {
            if (tree[at].Relation.StartsWith("acl", StringComparison.Ordinal))
            {
                return tree[at].Head;
            }
        }

        return null;
    }

    private bool CanSpeak(int noun, bool thing)
    {
        string word = tree.Lower(noun);
        bool body = Nouns.IsBody(word) || Nouns.IsDocument(word);
        return thing ? body : body || tree[noun].Xpos == "NNS" || Nouns.IsOffice(word) || Nouns.IsOffice(Nouns.Singular(word)) || word is "people" or "those" or "person";
    }
}
