using System.Text.RegularExpressions;
using OnRecord.Documents;

namespace OnRecord.Actors;

/// <summary>Groups the names of a document into entities: full names first, then surnames, organisations with their acronyms, governments.</summary>
internal sealed partial class Entities
{
    private readonly Tree tree;
    private readonly Dictionary<int, Entity> byWord = [];

    private Entities(Tree tree) => this.tree = tree;

    /// <summary>All entities found by name, in order of finding.</summary>
    public List<Entity> All { get; } = [];

    /// <summary>Groups <paramref name="mentions"/>.</summary>
    public static Entities Group(Tree tree, List<Mention> mentions)
    {
        var entities = new Entities(tree);
        var people = mentions.Where(m => m.Kind == NameKind.Person && !entities.IsPlace(m)).ToList();
        foreach (var mention in people.Where(m => entities.NameOf(m) is { IsFull: true }))
        {
            entities.AddFullName(mention);
        }

        var rest = mentions.Where(m => !entities.byWord.ContainsKey(m.Head)).ToList();
        entities.AddSpouses(rest);
        foreach (var mention in rest)
        {
            entities.AddRest(mention);
        }

        foreach (var mention in mentions)
        {
            entities.AddTeam(mention);
        }

        return entities;
    }

    /// <summary>The entity whose name holds the word at <paramref name="word"/>, or <see langword="null"/>.</summary>
    public Entity? At(int word) => byWord.GetValueOrDefault(word);

    /// <summary>Adds an entity, or a further mention of one.</summary>
    public void Add(Entity entity, WordRange words)
    {
        if (entity.Mentions.Count == 0)
        {
            All.Add(entity);
        }

        entity.Mentions.Add(words);
        for (int i = words.First; i < words.End; i++)
        {
            byWord.TryAdd(i, entity);
        }
    }

    /// <summary>The person a surname or first name stands for; <see langword="null"/> where none or several equally fit.</summary>
    public Entity? FindShort(PersonName name, Gender gender, int word)
    {
        var persons = All.Where(e => e.Person is { IsFull: true } && Agree(e.Gender, gender)).ToList();
        var alone = All.Find(e => e.Person is { IsFull: false } p && p.Surname == name.Surname && name.Parts.Length == 1 && Agree(e.Gender, gender));
        if (alone is not null)
        {
            return alone;
        }

        var fitting = persons.Where(e => e.Person!.EndsWith(name)).ToList();
        fitting = fitting.Count > 0 ? fitting : [.. persons.Where(e => name.Parts.Length == 1 && e.Person!.Parts[0] == name.Surname)];
        fitting = fitting.Count > 0 ? fitting : [.. persons.Where(e => name.Parts.Length == 1 && e.Person!.Parts.AsSpan()[1..].Contains(name.Surname))];
        return fitting.Count < 2 ? fitting.FirstOrDefault() : Nearest(fitting, word);
    }

    // two of one surname: the one named more often in full; a full name in this sentence or the one before counts for it
    private Entity? Nearest(List<Entity> fitting, int word)
    {
        int sentence = tree[word].Sentence;
        var ranked = fitting.Select(e => (Entity: e, Weight: e.Mentions.Count + (e.Mentions.Exists(m => m.First < word && tree[m.First].Sentence >= sentence - 1) ? 1.5 : 0)))
            .OrderByDescending(e => e.Weight).ToList();
        return ranked[0].Weight > ranked[1].Weight ? ranked[0].Entity : null;
    }

    private static bool Agree(Gender a, Gender b) => a == b || a == Gender.Unknown || b == Gender.Unknown;

    private PersonName? NameOf(Mention mention) => PersonName.Parse(tree.Document.TextOf(mention.Words));

    private bool IsPlace(Mention mention) => Gazetteer.Find(tree.Document.TextOf(mention.Words)) is not null;

    private Gender TitleBefore(int word) => word > 0 && tree.SameSentence(word - 1, word) ? Genders.OfWord(tree.Lower(word - 1)) : Gender.Unknown;

    private void AddFullName(Mention mention)
    {
        string text = Clean(tree.Document.TextOf(mention.Words));
        var name = PersonName.Parse(text)!;
        var gender = TitleBefore(mention.Words.First);
        gender = gender == Gender.Unknown ? Genders.OfFirstName(name.Parts[0]) : gender;
        var known = All.Find(e => e.Person is { } other && other.Fits(name) && Agree(e.Gender, gender));
        known?.Lengthen(text, name);
        Add(known ?? new Entity { Name = text, Kind = ActorKind.Person, Person = name, Gender = gender }, mention.Words);
    }

    // "Mr. X" where the article names only Ann X in full: another X, whom the bare surname means too
    private void AddSpouses(List<Mention> mentions)
    {
        foreach (var mention in mentions.Where(m => m.Kind == NameKind.Person && NameOf(m) is { IsFull: false }))
        {
            var (name, gender) = (NameOf(mention)!, TitleBefore(mention.Words.First));
            var known = gender == Gender.Unknown ? [] : All.Where(e => e.Person is { } p && p.EndsWith(name)).ToList();
            if (known.Count > 0 && known.TrueForAll(e => e.Gender != Gender.Unknown && e.Gender != gender))
            {
                Add(new Entity { Name = Clean(tree.Document.TextOf(mention.Words)), Kind = ActorKind.Person, Person = name, Gender = gender }, mention.Words);
            }
        }
    }

    private void AddRest(Mention mention)
    {
        string text = Clean(tree.Document.TextOf(mention.Words));
        var gender = TitleBefore(mention.Words.First);
        var name = NameOf(mention);
        bool mayBePerson = name is not null && !IsPlace(mention) && (mention.Kind == NameKind.Person || mention.Words.Count == 1);
        if (mayBePerson && FindShort(name!, gender, mention.Words.First) is { } known)
        {
            Add(known, mention.Words);
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
        if (All.Exists(e => e.Person is { IsFull: true } other && other.EndsWith(name) && Agree(e.Gender, gender)))
        {
            return;
        }

        var known = All.Find(e => e.Person is { IsFull: false } other && other.Surname == name.Surname);
        gender = gender == Gender.Unknown ? Genders.OfFirstName(name.Surname) : gender;
        Add(known ?? new Entity { Name = text, Kind = ActorKind.Person, Person = name, Gender = gender }, words);
    }

    private void AddBody(string text, Mention mention)
    {
        var place = Gazetteer.Find(text);
        string bare = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        if (place is { Use: PlaceUse.Nationality } || Nouns.IsOffice(tree.Lower(mention.Words.Last)))
        {
            return;
        }

        var known = All.Find(e => e.Person is null && (SameBody(e.Name, bare) || (place is { Use: not PlaceUse.Seat } p && e.Country == p.Country && IsState(e))));
        if (known is not null && (bare.Length > known.Name.Length || (place?.Use == PlaceUse.Name && Gazetteer.Find(known.Name)?.Use == PlaceUse.Capital))
            && (place is null || place.Value.Use == PlaceUse.Name))
        {
            known.Name = bare;
        }

        Add(known ?? new Entity { Name = bare, Kind = place is null ? ActorKind.Organisation : ActorKind.Government, Country = place?.Country }, mention.Words);
    }

    private static bool IsState(Entity entity) => entity.Kind == ActorKind.Government && Gazetteer.Find(entity.Name)?.Use != PlaceUse.Seat;

    private static bool SameBody(string a, string b)
    {
        var (left, right) = (Folding.Fold(a), Folding.Fold(b));
        return left == right || Shortens(right, a) || Shortens(left, b)
            || (left.Contains(' ') && right.EndsWith(" " + left, StringComparison.Ordinal)) || (right.Contains(' ') && left.EndsWith(" " + right, StringComparison.Ordinal));
    }

    // "DNC" for Democratic National Committee, "AROS" for Alliance to Reclaim Our Schools
    private static bool Shortens(string acronym, string name)
    {
        string letters = acronym.Replace(".", "", StringComparison.Ordinal);
        string[] words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return letters.Length > 1 && words.Length > 1
            && (letters == Initials(words.Where(w => char.IsUpper(w[0]))) || letters == Initials(words.Where(w => w is not ("of" or "the" or "and" or "for"))));
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(w => char.ToLowerInvariant(w[0])));

    // "Clinton's campaign", "the Trump team", "the Obama administration" are bodies, not the person
    private void AddTeam(Mention mention)
    {
        int next = mention.Words.End;
        next += tree.Text(next) is "'s" or "’s" or "'" or "’" ? 1 : 0;
        if (At(mention.Head) is not { Kind: ActorKind.Person } person || !tree.SameSentence(next, mention.Head) || Nouns.Team(tree.Lower(next)) is not { } team)
        {
            return;
        }

        string surname = person.Name.Split(' ')[^1];
        string name = $"{surname} {team}";
        var known = All.Find(e => e.Kind == ActorKind.Organisation && e.Name == name);
        Add(known ?? new Entity { Name = name, Kind = ActorKind.Organisation }, new WordRange(next, next + 1));
    }

    private static string Clean(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
