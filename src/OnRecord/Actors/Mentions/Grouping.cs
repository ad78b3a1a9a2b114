using System.Text.RegularExpressions;
using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>Groups the names of a document into entities: full names first, then surnames, organisations with their acronyms, governments.</summary>
internal sealed partial class Grouping
{
    private readonly Tree tree;
    private readonly Entities entities;

    private Grouping(Tree tree, Entities entities) => (this.tree, this.entities) = (tree, entities);

    /// <summary>The entities of all names of the document.</summary>
    public static Entities Group(Tree tree, List<Mention> mentions)
    {
        var grouping = new Grouping(tree, new Entities(tree, mentions));
        var people = mentions.Where(m => m.Kind == NameKind.Person && !grouping.IsPlace(m)).ToList();
        foreach (var mention in people.Where(m => grouping.NameOf(m) is { IsFull: true }))
        {
            grouping.AddFullName(mention);
        }

        var rest = mentions.Where(m => grouping.entities.At(m.Head) is null).ToList();
        grouping.AddSpouses(rest);
        foreach (var mention in rest.Where(m => grouping.entities.At(m.Head) is null).OrderByDescending(m => m.Kind != NameKind.Person && m.Words.Count > 1).ThenBy(m => m.Words.First))
        {
            grouping.AddRest(mention);
        }

        grouping.SpellOut();
        foreach (var mention in mentions)
        {
            grouping.AddTeam(mention);
        }

        return grouping.entities;
    }

    private PersonName? NameOf(Mention mention) => PersonName.Parse(tree.Document.TextOf(mention.Words));

    private bool IsPlace(Mention mention) => Gazetteer.Find(tree.Document.TextOf(mention.Words)) is not null;

    private Gender TitleBefore(int word) => word > 0 && tree.SameSentence(word - 1, word) ? Genders.OfWord(tree.Lower(word - 1)) : Gender.Unknown;

    private void AddFullName(Mention mention)
    {
        string text = Clean(tree.Document.TextOf(mention.Words));
        var name = PersonName.Parse(text)!;
        var gender = TitleBefore(mention.Words.First);
        gender = gender == Gender.Unknown ? Genders.OfFirstName(name.Parts[0]) : gender;
        var known = entities.All.Find(e => e.Person is { } other && other.Fits(name) && Entity.Agree(e.Gender, gender) && !IsSon(text, e.Name));
        known?.Lengthen(text, name);
        entities.Add(known ?? new Entity { Name = text, Kind = ActorKind.Person, Person = name, Gender = gender }, mention.Words);
    }

    // "X Jr." behind "X" is another; "X" behind "X Jr." is the same one, written shorter
    private static bool IsSon(string name, string known) => PersonName.IsSuffix(name.Split(' ')[^1]) && !PersonName.IsSuffix(known.Split(' ')[^1]);

    // "Mr. X" where the article names only Ann X in full: another X, whom the bare surname means too
    private void AddSpouses(List<Mention> mentions)
    {
        foreach (var mention in mentions.Where(m => m.Kind == NameKind.Person && NameOf(m) is { IsFull: false }))
        {
            var (name, gender) = (NameOf(mention)!, TitleBefore(mention.Words.First));
            var known = gender == Gender.Unknown ? [] : entities.All.Where(e => e.Person is { } p && p.EndsWith(name)).ToList();
            if (known.Count > 0 && known.TrueForAll(e => e.Gender != Gender.Unknown && e.Gender != gender))
            {
                entities.Add(new Entity { Name = Clean(tree.Document.TextOf(mention.Words)), Kind = ActorKind.Person, Person = name, Gender = gender }, mention.Words);
            }
        }
    }

    private void AddRest(Mention mention)
    {
        string text = Clean(tree.Document.TextOf(mention.Words));
        var gender = TitleBefore(mention.Words.First);
        var name = NameOf(mention);
        bool mayBePerson = name is not null && !IsPlace(mention) && (mention.Kind == NameKind.Person || mention.Words.Count == 1);
        if (mayBePerson && entities.FindShort(name!, gender, mention.Words.First) is { } known)
        {
            known.Gender = known.Gender == Gender.Unknown ? gender : known.Gender;
            entities.Add(known, mention.Words);
        }
        else if (mention.Kind == NameKind.Person && !IsPlace(mention) && name is not null)
        {
            AddSurname(text, name, gender, mention.Words);
        }
        else
        {
            AddBody(text, mention);
        }
    }

    // the article never gives more than this surname, or several people fit: then it stays open
    private void AddSurname(string text, PersonName name, Gender gender, WordRange words)
    {
        if (entities.All.Exists(e => e.Person is { IsFull: true } other && other.EndsWith(name) && Entity.Agree(e.Gender, gender)))
        {
            return;
        }

        var known = entities.All.Find(e => e.Person is { IsFull: false } other && other.Surname == name.Surname) ?? Misspelled(name);
        gender = gender == Gender.Unknown ? Genders.OfFirstName(name.Surname) : gender;
        entities.Add(known ?? new Entity { Name = text, Kind = ActorKind.Person, Person = name, Gender = gender }, words);
    }

    // a surname one slip away from that of the only person it can be
    private Entity? Misspelled(PersonName name)
    {
        var near = entities.All.Where(e => e.Person is { IsFull: true } p && !name.IsFull && Slip.Between(p.Surname, name.Surname)).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private void AddBody(string text, Mention mention)
    {
        var place = Gazetteer.Find(text);
        string bare = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        if (place is { Use: PlaceUse.Nationality } || bare.Length == 0 || Nouns.IsOffice(tree.Lower(mention.Words.Last)))
        {
            return;
        }

        var known = (place is null ? entities.FindBody(bare) : entities.All.Find(e => e.Person is null && Folding.Fold(e.Name) == Folding.Fold(bare)))
            ?? entities.All.Find(e => e.Person is null && place is { Use: not PlaceUse.Seat } p && e.Country == p.Country && IsState(e));
        if (known is not null && IsBetter(bare, known.Name, place))
        {
            known.Name = bare;
        }

        entities.Add(known ?? new Entity { Name = bare, Kind = place is null && !(mention.Kind == NameKind.Location && PlaceSigns.IsState(tree, bare)) ? ActorKind.Organisation : ActorKind.Government, Country = place?.Country, IsPlace = mention.Kind == NameKind.Location }, mention.Words);
    }

    // the longer name of a body; of a state its own name rather than its capital's
    private static bool IsBetter(string name, string known, PlaceName? place) => place is null
        ? name.Length > known.Length && !Slip.Between(Folding.Fold(name), Folding.Fold(known))
        : place.Value.Use == PlaceUse.Name && (name.Length > known.Length || Gazetteer.Find(known)?.Use == PlaceUse.Capital);

    private static bool IsState(Entity entity) => entity.Kind == ActorKind.Government && Gazetteer.Find(entity.Name) is { Use: not PlaceUse.Seat };

    // "Barack Obama Election Day": the only place that gives the first name of Mr. Obama
    private void SpellOut()
    {
        foreach (var person in entities.All.Where(e => e.Person is { IsFull: false }))
        {
            string surname = person.Name.Split(' ')[^1];
            int at = Enumerable.Range(1, Math.Max(0, tree.Count - 1)).FirstOrDefault(i => tree.Text(i) == surname && tree.SameSentence(i - 1, i) && IsFirstNameOf(i - 1, person));
            if (at > 0)
            {
                string name = $"{tree.Text(at - 1)} {surname}";
                person.Lengthen(name, PersonName.Parse(name)!);
            }
        }
    }

    private bool IsFirstNameOf(int word, Entity person)
    {
        string first = Folding.Fold(tree.Text(word));
        return char.IsUpper(tree.Text(word)[0]) && entities.At(word) is null or { Person: null } && Genders.IsFirstName(first) && Entity.Agree(Genders.OfFirstName(first), person.Gender);
    }

    // "Clinton's campaign", "the Trump team", "the Obama administration" are bodies, not the person
    private void AddTeam(Mention mention)
    {
        int next = mention.Words.End;
        next += tree.Text(next) is "'s" or "’s" or "'" or "’" ? 1 : 0;
        next += tree.Lower(next) is "presidential" or "own" or "reelection" or "gubernatorial" ? 1 : 0;
        if (entities.At(mention.Head) is not { Kind: ActorKind.Person } person || !tree.SameSentence(next, mention.Head) || Nouns.Team(tree.Lower(next)) is not { } team)
        {
            return;
        }

        entities.Add(Team(person, team, entities), new WordRange(next, next + 1));
    }

    /// <summary>The campaign or administration of a person, made where the article has not named it yet.</summary>
    public static Entity Team(Entity person, string team, Entities entities)
    {
        string name = $"{person.Name.Split(' ').Last(w => !PersonName.IsSuffix(w))} {team}";
        return entities.All.Find(e => e.Kind == ActorKind.Organisation && e.Name == name) ?? new Entity { Name = name, Kind = ActorKind.Organisation, Head = person };
    }

    private static string Clean(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
