using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Sources;

/// <summary>Sources that are a body led by a person: "X's campaign", "the X administration", "her campaign", "the campaign".</summary>
internal sealed class TeamSource(Tree tree, Entities entities, PronounSource pronouns)
{
    /// <summary>The body that the source ends with, or <see langword="null"/> where it is none.</summary>
    public Answer? Resolve(WordRange source)
    {
        int last = source.Last;
        last -= last > source.First && tree[last].Upos == "PUNCT" ? 1 : 0;
        if (Nouns.Team(tree.Lower(last)) is not { } team || Enumerable.Range(source.First, last - source.First).Any(i => tree.Text(i) is "," || tree[i].Upos is "ADP" or "VERB"))
        {
            return null;
        }

        return entities.At(last) is { Kind: ActorKind.Organisation } body ? Answer.Sure(body, 0.9f, "a body named after a person")
            : Owner(source, last) is { } owner ? OfPerson(owner, team, last)
            : Latest(source, last, team);
    }

    private Answer? Owner(WordRange source, int last)
    {
        for (int i = source.First; i < last; i++)
        {
            if (tree.Lower(i) is "his" or "her")
            {
                return pronouns.Resolve(i, null);
            }
        }

        return null;
    }

    private Answer OfPerson(Answer owner, string team, int word)
    {
        if (owner.Entity is not { Person: not null } person)
        {
            return owner;
        }

        var body = Grouping.Team(person, team, entities);
        entities.Add(body, new WordRange(word, word + 1));
        return owner with { Entity = body, Why = $"the {team} of {person.Name}", Rivals = [], Confidence = owner.Confidence * 0.95f };
    }

    // "the campaign": the only one so far, or the one named last in these two sentences
    private Answer? Latest(WordRange source, int last, string team)
    {
        bool bare = source.Count <= 3 && tree.Lower(source.First) is "the";
        var teams = bare ? entities.All.Where(e => e is { Kind: ActorKind.Organisation, Head: not null } && e.Name.EndsWith(" " + team, StringComparison.Ordinal)).ToList() : [];
        var before = teams.Where(e => e.Mentions.Exists(m => m.First < last)).OrderByDescending(e => e.Mentions.Where(m => m.First < last).Max(m => m.First)).ToList();
        return before.Count == 0 ? null : Answer.Sure(before[0], before.Count == 1 ? 0.85f : 0.65f, before.Count == 1 ? $"the only {team}" : $"the {team} named last");
    }
}
