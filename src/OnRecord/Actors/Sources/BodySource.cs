using OnRecord.Actors.Mentions;

namespace OnRecord.Actors.Sources;

/// <summary>Sources that are a body spoken of before: "the court", "the agency", "the newspaper", "the alliance".</summary>
internal sealed class BodySource(Tree tree, Entities entities, Antecedents antecedents)
{
    private const int LedeSentences = 2, Near = 3;

    // nothing but its kind speaks for it
    private const double TrustOfNearness = 0.8;

    /// <summary>The body, or <see langword="null"/> where none of the article fits.</summary>
    public Answer? Resolve(Description description)
    {
        string noun = description.NounText;
        if (!description.IsSingular || !Nouns.IsBody(noun) || Nouns.IsDocument(noun) && noun is not "paper")
        {
            return null;
        }

        bool lede = tree[description.Noun].Sentence < LedeSentences;
        var bodies = entities.All.Where(e => e is { Kind: ActorKind.Organisation, IsNamed: true, Head: null } && !e.Mentions.TrueForAll(m => m.First == description.Noun)).ToList();
        var same = bodies.Where(e => Has(e, noun) && description.Modifiers.All(m => Has(e, m))).ToList();
        bool owned = Enumerable.Range(description.Words.First, description.Noun - description.Words.First).Any(i => tree.Text(i) is "'s" or "’s" || tree[i].Relation == "nmod:poss");
        if (!description.IsDefinite || owned)
        {
            var ofKind = bodies.Where(e => Has(e, noun) && description.Compounds.All(m => Has(e, m)) && description.Modifiers.Any(m => Has(e, m))).ToList();
            return lede && !owned && ofKind.Count == 1 ? Answer.Sure(ofKind[0], 0.7f, $"the only {noun} of that kind in the article") : null;
        }

        return same.Count == 1 && same[0].Mentions.Exists(m => m.First < description.Noun || lede) ? Answer.Sure(same[0], 0.85f, $"the only {noun} in the article")
            : same.Count > 1 ? antecedents.Best(description.Noun, Gender.Unknown, same.Contains, $"\"{description.Text}\"")
            : Nearest(description, bodies);
    }

    // "the agency" after the Department of Trade: nothing but its kind is the same
    private Answer? Nearest(Description description, List<Entity> bodies)
    {
        int sentence = tree[description.Noun].Sentence;
        if (description.Noun < description.Words.Last)
        {
            return null;
        }

        var near = bodies.Where(e => BodyKind.CanBe(e, description.NounText) && e.Mentions.Exists(m => m.First < description.Noun && sentence - tree[m.First].Sentence <= Near && (BodyKind.IsTelling(description.NounText) || tree.IsSubject(m.Last)))).ToList();
        if (near.Count == 0 || description.Modifiers.Any(m => !near.Exists(e => Has(e, m))))
        {
            return null;
        }

        var answer = antecedents.Best(description.Noun, Gender.Unknown, near.Contains, $"\"{description.Text}\"", TrustOfNearness);
        return answer.Entity is null ? null : answer;
    }

    private static bool Has(Entity entity, string word) => entity.Roles.Append(entity.Name)
        .Any(t => Folding.Fold(t).Split([' ', ',', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(w => w == word || w == word + "s"));
}
