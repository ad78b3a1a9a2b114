using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Actors;

/// <summary>The parts of a person's name for comparison: folded, without titles, suffixes and quotation marks. It is not for display.</summary>
internal sealed class PersonName
{
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "mr mrs ms miss dr sen rep gov gen lt col sgt rev hon prof professor president senator congressman congresswoman representative secretary governor judge justice sir lord lady mayor ag pres capt adm maj cmdr king queen prince princess pope chancellor premier minister ambassador general admiral del".Split(' '));

    private static readonly FrozenSet<string> Surnames = FrozenSet.Create(StringComparer.Ordinal, "king", "prince", "pope", "judge", "lord", "major", "dean", "justice");

    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(StringComparer.Ordinal, "jr", "sr", "ii", "iii", "iv");

    private static readonly FrozenDictionary<string, string> Nicknames = (
        "bill william|will william|billy william|bob robert|bobby robert|rob robert|mike michael|mick michael|tim timothy|joe joseph|jim james|jimmy james|"
        + "tom thomas|tommy thomas|dick richard|rick richard|rich richard|bernie bernard|ben benjamin|chuck charles|charlie charles|ted edward|ed edward|"
        + "teddy edward|kate katherine|kathy katherine|liz elizabeth|beth elizabeth|betty elizabeth|tony anthony|antony anthony|dan daniel|danny daniel|"
        + "dave david|steve steven|stephen steven|andy andrew|alex alexander|nick nicholas|matt matthew|pat patrick|pete peter|sam samuel|ron ronald|"
        + "don donald|ken kenneth|jeff jeffrey|greg gregory|chris christopher|jon jonathan|josh joshua|nate nathan|al albert|larry lawrence|jerry gerald|"
        + "tony antony|meg margaret|maggie margaret|peggy margaret|sue susan|debbie deborah|barb barbara|cathy catherine|jen jennifer|jenny jennifer|"
        + "vlad vladimir|volodya volodymyr|fred frederick|hank henry|harry harold|jack john|johnny john|leo leonard|max maximilian|ray raymond|walt walter")
        .Split('|').Select(p => p.Split(' ')).DistinctBy(p => p[0]).ToFrozenDictionary(p => p[0], p => p[1]);

    private PersonName(ImmutableArray<string> parts) => Parts = parts;

    /// <summary>The parts in order; at least one.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>The last part.</summary>
    public string Surname => Parts[^1];

    /// <summary>Whether there is more than a surname.</summary>
    public bool IsFull => Parts.Length > 1;

    /// <summary>Reads a name; <see langword="null"/> where nothing but titles is left.</summary>
    public static PersonName? Parse(string text)
    {
        var parts = Folding.Fold(text).Split([' ', '\n', '\t', '"', '“', '”', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.EndsWith("'s", StringComparison.Ordinal) ? p[..^2] : p.TrimEnd('\''))
            .Select(p => p.Length == 2 && p[1] == '.' ? p[..1] : p.TrimEnd('.'))
            .Where(p => p.Length > 0 && !Suffixes.Contains(p)).ToList();
        while (parts.Count > 0 && Titles.Contains(parts[0]) && (parts.Count > 1 || !Surnames.Contains(parts[0])))
        {
            parts.RemoveAt(0);
        }

        return parts.Count == 0 ? null : new PersonName([.. parts]);
    }

    /// <summary>Whether a word, with or without a full stop, is a title of address.</summary>
    public static bool IsTitle(string word) => Titles.Contains(Folding.Fold(word).TrimEnd('.'));

    /// <summary>Whether a word follows a name without being part of it ("Jr.", "III").</summary>
    public static bool IsSuffix(string word) => Suffixes.Contains(Folding.Fold(word).TrimEnd('.'));

    /// <summary>Whether two full names can be one person's: same surname, and first names equal, short for each other, or an initial.</summary>
    public bool Fits(PersonName other)
    {
        if (EndsWith(other) || other.EndsWith(this))
        {
            return IsFull && other.IsFull;
        }

        return IsFull && other.IsFull && Surname == other.Surname && SameFirst(Parts[0], other.Parts[0]);
    }

    /// <summary>Whether the parts of <paramref name="tail"/> are this name's last.</summary>
    public bool EndsWith(PersonName tail) =>
        tail.Parts.Length <= Parts.Length && Parts.AsSpan()[^tail.Parts.Length..].SequenceEqual(tail.Parts.AsSpan());

    /// <summary>Whether <paramref name="first"/>, folded, is short for this name's first name.</summary>
    public bool IsNickname(string first) => first != Parts[0] && Nickname(first) == Nickname(Parts[0]);

    private static bool SameFirst(string a, string b) =>
        a == b || Nickname(a) == Nickname(b) || ((a.Length == 1 || b.Length == 1) && a[0] == b[0]);

    private static string Nickname(string name) => Nicknames.GetValueOrDefault(name, name);
}
