using OnRecord.Actors.Mentions;
using OnRecord.Actors.Roles;

namespace OnRecord.Actors.Sources;

/// <summary>
/// Sources that a headline or first paragraph describes and the next paragraphs name: "A former party chairman says ...", said John Q.
/// They go to the first person who is named in full as a source right after, when the article gives that person no other office.
/// </summary>
internal sealed class LedeSource(Tree tree, Entities entities, IReadOnlyList<int> sources)
{
    private const int LedeSentences = 3, Reach = 5;

    /// <summary>The person named next, or <see langword="null"/> where the description does not open an article or nobody fits.</summary>
    public Answer? Resolve(Description description)
    {
        bool opens = tree[description.Noun].Sentence < LedeSentences && description.IsSingular && Nouns.IsOffice(description.NounText);
        bool pointing = description.IsDefinite && description.Modifiers.Count == 0;
        if (!opens || pointing || NextNamed(description) is not { } person)
        {
            return null;
        }

        var gender = Genders.OfWord(description.NounText);
        bool fits = Entity.Agree(person.Gender, gender) && person.Roles.TrueForAll(r => OfficeMatch.Of(description, r) >= 0);
        if (!fits)
        {
            return null;
        }

        bool said = person.Roles.Exists(r => RoleNoun.Of(r) == description.NounText);
        if (said && description.Bare.Length > person.Roles[0].Length)
        {
            person.Roles.RemoveAt(0);
            said = false;
        }

        if (!said && !tree.IsHeadline(description.Noun))
        {
            RoleText.Add(person, description.Bare);
        }

        return Answer.Sure(person, 0.7f, "the first person named as a source after this description");
    }

    // the first source behind it that is a person's full name, where that is also the person's first mention
    private Entity? NextNamed(Description description)
    {
        int last = tree[description.Noun].Sentence + Reach;
        foreach (int word in sources.Where(w => w > description.Words.Last && tree[w].Sentence <= last))
        {
            if (entities.At(word) is { Kind: ActorKind.Person, IsNamed: true } person)
            {
                int first = person.Mentions.Min(m => m.First);
                return person.Person is { IsFull: true } && first > description.Noun && word - first < 3 ? person : null;
            }
        }

        return null;
    }
}
