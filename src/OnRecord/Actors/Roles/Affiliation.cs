using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>The body that the words of an office belong to or speak for, and its country.</summary>
internal sealed class Affiliation(Tree tree, Entities entities)
{
    /// <summary>The body that an office's words name: behind a preposition it is the employer, else the first named; chambers stand for themselves.</summary>
    public string? In(WordRange words, Entity person)
    {
        var inside = entities.Mentions.Where(m => words.Contains(m.Words.First)).ToList();
        return inside.Where(m => FollowsPreposition(m.Words.First)).Concat(inside).Select(m => BodyOf(m, words, person)).FirstOrDefault(b => b is not null)
            ?? Chamber(words);
    }

    /// <summary>The body right beside a name: "CNN's X", "X of CNN", "X, who studies trade at the Harbor Institute".</summary>
    public string? Beside(WordRange name)
    {
        int before = name.First - 1;
        bool owner = tree.Text(before) is "'s" or "’s" && tree.SameSentence(before - 1, name.First);
        int behind = name.End + (tree.Lower(name.End) is "of" or "from" or "at" or "with" ? 1 : 0);
        behind = behind == name.End && tree.Text(name.End) == "," && tree.Lower(name.End + 1) is "of" ? name.End + 2 : behind;
        int body = behind > name.End ? behind + (tree.Lower(behind) is "the" ? 1 : 0) : WorksAt(name.End);
        return owner && Named(before - 1) is { } his ? his : body > name.End && tree.SameSentence(body, name.First) ? Named(body) : null;
    }

    /// <summary>ISO code of the first country in the words; capitals do not count.</summary>
    public string? CountryIn(WordRange words) => Countries.In(tree, entities, words);

    private string? Named(int word) => entities.At(word) is { Kind: ActorKind.Organisation, IsNamed: true } body && IsBodyMention(word) ? body.Name : null;

    private bool IsBodyMention(int word) => entities.Mentions.Any(m => m.Words.Contains(word) && m.Kind == NameKind.Organisation);

    // "who studies trade at the Harbor Institute"
    private int WorksAt(int end)
    {
        int who = end + (tree.Text(end) is "," ? 1 : 0);
        for (int steps = 0; steps < 5 && tree[Math.Min(who, tree.Count - 1)].Upos is "DET" or "ADJ" or "NOUN"; steps++)
        {
            who++;
        }

        if (tree.Lower(who) is not "who" || tree.Lower(who + 1) is not ("works" or "worked" or "teaches" or "taught" or "studies" or "leads" or "heads" or "runs" or "directs" or "chairs"))
        {
            return -1;
        }

        for (int i = who + 2; i < who + 14 && tree.SameSentence(i, who) && tree.Text(i) is not ","; i++)
        {
            if (tree.Lower(i) is "at" or "for")
            {
                return i + 1 + (tree.Lower(i + 1) is "the" ? 1 : 0);
            }
        }

        return -1;
    }

    private bool FollowsPreposition(int word)
    {
        int before = word - 1;
        while (tree.Lower(before) is "the" || (tree[Math.Max(before, 0)].Upos == "ADJ" && before > 0))
        {
            before--;
        }

        return tree.Lower(before) is "for" or "at" or "of" or "with" or "from" or "to";
    }

    private string? BodyOf(Mention mention, WordRange words, Entity person)
    {
        if (TeamIn(mention, words) is { } team)
        {
            return team.Name;
        }

        var body = entities.At(mention.Words.First);
        bool cut = tree.Text(mention.Words.End) is "-" || mention.Words.Count == 1 && IsInitials(tree.Text(mention.Words.First));
        bool adjective = cut || tree[mention.Words.Last].Upos == "ADJ" || Nouns.IsParty(tree.Lower(mention.Words.Last));
        bool speaksFor = body?.Kind == ActorKind.Organisation && mention.Kind != NameKind.Location && !adjective && !ReferenceEquals(body, person);
        bool seat = body?.Kind == ActorKind.Government && Gazetteer.Find(tree.Document.TextOf(mention.Words))?.Use == PlaceUse.Seat;
        return speaksFor || seat ? body!.Name : null;
    }

    // "N.J.", "W.C."
    private static bool IsInitials(string word) => word.Length is 3 or 4 && word[1] == '.' && word is not ("U.N." or "E.U.");

    // "Clinton campaign", "Clinton's campaign"
    private Entity? TeamIn(Mention mention, WordRange words)
    {
        int next = mention.Words.End + (tree.Text(mention.Words.End) is "'s" or "’s" or "'" or "’" ? 1 : 0);
        return words.Contains(next) && entities.At(next) is { Head: not null } team ? team : null;
    }

    private string? Chamber(WordRange words) => Enumerable.Range(words.First, words.Count).Select(tree.Text).FirstOrDefault(w => w is "House" or "Senate" or "Congress" or "Parliament");
}
