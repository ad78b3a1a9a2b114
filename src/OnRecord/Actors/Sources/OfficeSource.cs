using OnRecord.Actors.Mentions;
using OnRecord.Actors.Roles;

namespace OnRecord.Actors.Sources;

/// <summary>
/// Sources that are an office or a calling: "the Vermont senator", "the spokesman", "a former chairman" in a first paragraph. They are
/// whoever the article gives that office, before or after; failing that, whoever was spoken of last, where nothing speaks against it.
/// </summary>
internal sealed class OfficeSource(Tree tree, Entities entities, Antecedents antecedents)
{
    private const int LedeSentences = 3, Near = 2;

    // an office that the article never gave a person: another may be meant, whom it does not name
    private const double TrustOfNearness = 0.71;

    /// <summary>Who the description is, or <see langword="null"/> where nobody of the article fits.</summary>
    /// <param name="description">The words.</param>
    /// <param name="byOfficeOnly">Whether it must be an office the article gives that person; nearness is no sign then.</param>
    public Answer? Resolve(Description description, bool byOfficeOnly = false)
    {
        if (!description.IsSingular || !IsPersonal(description.NounText))
        {
            return null;
        }

        bool lede = tree[description.Noun].Sentence < LedeSentences;
        bool bare = !description.HasDeterminer;
        if (!description.IsDefinite && !bare && !lede)
        {
            return null;
        }

        return ByOffice(description, mustMatch: !description.IsDefinite && !tree.IsHeadline(description.Noun) || bare)
            ?? (description.IsDefinite && !byOfficeOnly ? ByNearness(description) : null);
    }

    private Answer? ByOffice(Description description, bool mustMatch)
    {
        var fitting = entities.All.Where(e => e.Kind == ActorKind.Person && e.Person is not null)
            .Select(e => (Entity: e, Match: e.Roles.Select(r => OfficeMatch.Of(description, r)).DefaultIfEmpty(-1).Max())).Where(f => f.Match >= 0).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        int best = fitting.Max(f => f.Match);
        var top = fitting.Where(f => f.Match == best).Select(f => f.Entity).ToList();
        bool all = best == description.Modifiers.Count;
        if (mustMatch && (!all || best == 0))
        {
            return null;
        }

        return top.Count == 1 ? Answer.Sure(top[0], all ? 0.9f : 0.75f, $"the only {description.NounText} in the article that fits")
            : antecedents.Best(description.Noun, Genders.OfWord(description.NounText), top.Contains, $"\"{description.Text}\"");
    }

    // "But X claims ... The Republican nominee insists": X is spoken of and nothing says that X is not one
    private Answer? ByNearness(Description description)
    {
        if (Enumerable.Range(description.Words.First, description.Noun - description.Words.First).Any(i => tree[i].Relation == "nmod:poss" && tree[i].Upos == "PRON"))
        {
            return null;
        }

        bool aged = description.Modifiers.Contains("old");
        if ((!Nouns.IsEpithet(description.NounText) && !aged) || description.Modifiers.Count == 0 || (description.Compounds.Count > 0 && !aged))
        {
            return null;
        }

        var place = description.Modifiers.Select(m => Gazetteer.Find(m)).FirstOrDefault(p => p is { Use: PlaceUse.Nationality or PlaceUse.Name });
        int sentence = tree[description.Noun].Sentence;
        var answer = antecedents.Best(description.Noun, Genders.OfWord(description.NounText), e => CanBe(e, description, sentence, aged) && (place is null || e.Country == place.Value.Country), $"\"{description.Text}\"", TrustOfNearness);
        return answer.Entity is null ? null : answer;
    }

    private bool CanBe(Entity entity, Description description, int sentence, bool aged) =>
        entity is { Kind: ActorKind.Person, IsNamed: true }
        && entity.Mentions.Exists(m => m.First < description.Noun && sentence - tree[m.First].Sentence <= Near)
        && !entity.Mentions.Exists(m => m.First < description.Noun && tree[m.First].Sentence == sentence && IsAbove(m.First, description.Noun))
        && (aged || entity.Roles.TrueForAll(r => OfficeMatch.Agrees(description, r) && Nouns.IsPublicFigure(RoleNoun.Of(r))));

    // a subject or object is not told of again in its own clause; an owner is: "X's returns, which show the businessman"
    private bool IsAbove(int name, int noun) => tree[tree.Bearer(name)].Relation != "nmod:poss" && tree.IsBelow(noun, tree[tree.Bearer(name)].Head);

    private static bool IsPersonal(string noun) => Nouns.IsOffice(noun) || Nouns.IsPublicFigure(noun) || noun is "woman" or "man";
}
