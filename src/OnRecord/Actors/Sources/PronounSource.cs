using OnRecord.Actors.Mentions;

namespace OnRecord.Actors.Sources;

/// <summary>Sources that are a pronoun: "he", "she", "it", "they", and "I" or "we" inside what somebody says.</summary>
internal sealed class PronounSource(Tree tree, Antecedents antecedents)
{
    // "they" are often people that no name stands for
    private const double TrustOfThey = 0.86;

    /// <summary>Whether the word is a pronoun that can be a source.</summary>
    public bool Is(int word) => tree.Lower(word) is "he" or "she" or "it" or "they" or "i" or "we" or "his" or "her" or "him" or "their" or "them" or "its" or "my" or "our" or "me" or "us";

    /// <summary>Whether it stands for whoever speaks the words that hold it.</summary>
    public static bool IsFirstPerson(string word) => word is "i" or "me" or "my" or "we" or "our" or "us" or "myself";

    /// <summary>Whom the pronoun at <paramref name="word"/> stands for.</summary>
    /// <param name="word">The pronoun.</param>
    /// <param name="outer">Who speaks the words that hold it, or <see langword="null"/>.</param>
    public Answer Resolve(int word, Entity? outer)
    {
        string pronoun = tree.Lower(word);
        var gender = Genders.OfWord(pronoun);
        return pronoun switch
        {
            _ when IsFirstPerson(pronoun) => outer is null ? Answer.Unknown("first person outside a statement") : Answer.Sure(outer, 0.9f, "first person in a statement of this actor"),
            _ when gender != Gender.Unknown => antecedents.Best(word, gender, e => e.Kind == ActorKind.Person && (e.IsNamed || e.IsOpen) && !(tree.IsQuoted(word) && ReferenceEquals(e, outer)), $"\"{pronoun}\""),
            "it" or "its" when HasThingBefore(word) => Answer.Unknown("\"it\" can be a thing of the same sentence"),
            "it" or "its" => antecedents.Best(word, Gender.Unknown, e => e.Kind is ActorKind.Organisation or ActorKind.Government or ActorKind.Document && !e.IsPlural, "\"it\""),
            "they" or "their" or "them" => antecedents.Best(word, Gender.Unknown, e => e.IsPlural || (e.Kind is ActorKind.Organisation && !e.IsPlace) || (e.Kind == ActorKind.Government && Gazetteer.Find(e.Name) is { Use: PlaceUse.Seat }), "\"they\"", TrustOfThey),
            _ => Answer.Unknown($"nothing to tell whom \"{pronoun}\" stands for"),
        };
    }

    // a subject before it in the sentence that is a thing and no body
    private bool HasThingBefore(int word)
    {
        var sentence = tree.Document.Sentences[tree[word].Sentence].Words;
        return Enumerable.Range(sentence.First, word - sentence.First)
            .Any(i => tree[i].Upos == "NOUN" && tree[i].Xpos == "NN" && tree.IsSubject(i) && !tree.IsQuoted(i) && !Nouns.IsBody(tree.Lower(i)) && !Nouns.IsOffice(tree.Lower(i)) && !Nouns.IsDocument(tree.Lower(i)));
    }
}
