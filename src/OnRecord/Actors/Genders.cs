using System.Collections.Frozen;

namespace OnRecord.Actors;

/// <summary>Which pronouns fit a first name, a title or a noun. A name given to both sexes is unknown.</summary>
internal static class Genders
{
    private static readonly FrozenDictionary<string, Gender> FirstNames = Resources.Rows("first-names.tsv")
        .SelectMany(row => row[1].Split(' ').Select(name => (name, gender: row[0] == "f" ? Gender.Female : Gender.Male)))
        .DistinctBy(n => n.name).ToFrozenDictionary(n => n.name, n => n.gender);

    private static readonly FrozenDictionary<string, Gender> Words = new (string Words, Gender Gender)[]
    {
        ("mr he him his himself sir lord king prince actor father son husband brother uncle nephew grandfather man boy gentleman mister widower dad duke count baron", Gender.Male),
        ("mrs ms miss she her hers herself lady queen princess actress mother daughter wife sister aunt niece grandmother woman girl widow mom heroine hostess waitress duchess countess baroness nun", Gender.Female),
    }.SelectMany(g => g.Words.Split(' ').Select(w => (w, g.Gender))).ToFrozenDictionary(w => w.w, w => w.Gender);

    /// <summary>By a first name, folded.</summary>
    public static Gender OfFirstName(string name) => FirstNames.GetValueOrDefault(name.Split('-')[0]);

    /// <summary>Whether it is a first name of the list, folded.</summary>
    public static bool IsFirstName(string name) => FirstNames.ContainsKey(name);

    /// <summary>By a title, pronoun or noun in lower case: <c>Mrs</c>, <c>she</c>, <c>spokeswoman</c>.</summary>
    public static Gender OfWord(string word)
    {
        word = word.TrimEnd('.');
        return Words.TryGetValue(word, out var gender) ? gender
            : word.EndsWith("woman", StringComparison.Ordinal) ? Gender.Female
            : word.EndsWith("man", StringComparison.Ordinal) && word is not ("german" or "human") ? Gender.Male
            : Gender.Unknown;
    }
}
