using System.Collections.Frozen;

namespace OnRecord.Actors.Joining;

/// <summary>Names of organisations as joining compares them.</summary>
public static class OrganisationName
{
    private static readonly FrozenSet<string> Small = FrozenSet.Create(StringComparer.Ordinal, "the of for and a an to in on de la du des der".Split(' '));

    private static readonly FrozenSet<string> Legal = FrozenSet.Create(StringComparer.Ordinal, "inc ltd plc corp corporation llc co company gmbh ag sa nv".Split(' '));

    // words that tell no ministry, court or party of one country from that of another
    private static readonly FrozenSet<string> Generic = FrozenSet.Create(
        StringComparer.Ordinal,
        ("ministry department government parliament police court army military navy air force forces armed opposition party union commission committee council embassy bank central senate congress cabinet office "
        + "campaign foreign interior defence defense finance justice health education trade agriculture transport energy environment labour labor home affairs external supreme high national federal general staff "
        + "house assembly presidency administration prosecutor prosecutors intelligence service agency security economy culture water election electoral state stock exchange chamber commerce municipal city county").Split(' '));

    /// <summary>The name's own words in order of the alphabet: "US Department of State" and "State Department" are both <c>department state</c>.</summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = Significant(name).ToList();
        var own = words.Where(w => !Legal.Contains(w)).ToList();
        return string.Join(' ', (own.Count > 0 ? own : words).Order(StringComparer.Ordinal));
    }

    /// <summary>The first letters of the words, as an acronym has them; blank for a single word.</summary>
    public static string Acronym(string name)
    {
        var words = RoleWords.Words(name).Where(w => !Small.Contains(w)).ToList();
        return words.Count < 2 ? "" : string.Concat(words.Select(w => w[0]));
    }

    /// <summary>Whether a name is written as an acronym: two to six capital letters, full stops or not.</summary>
    internal static bool IsAcronym(string name)
    {
        string letters = name.Replace(".", "", StringComparison.Ordinal);
        return letters.Length is >= 2 and <= 6 && letters.All(char.IsAsciiLetterUpper);
    }

    /// <summary>Whether every word of a key could be that of any country: "foreign ministry".</summary>
    internal static bool IsGeneric(string key) => key.Split(' ').All(Generic.Contains) && key != "department state";

    private static IEnumerable<string> Significant(string name)
    {
        string[] words = [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        int first = 0;
        // "US State Department", "Russian Foreign Ministry": the country is kept apart
        while (first + 1 < words.Length && (Small.Contains(words[first].ToLowerInvariant()) || Gazetteer.Find(words[first].Replace("'s", "", StringComparison.Ordinal)) is not null))
        {
            first++;
        }

        return RoleWords.Words(string.Join(' ', words[first..])).Where(w => !Small.Contains(w));
    }
}
