using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>A person's name as joining compares it: surname, first name and what stands between, in any of their spellings.</summary>
internal sealed record PersonForm
{
    // family names that come first in Chinese, Korean and Vietnamese names and are no first names in English
    private static readonly FrozenSet<string> FamilyFirst = FrozenSet.Create(
        StringComparer.Ordinal, "xi li wang zhang liu chen yang zhao huang zhou wu xu zhu hu guo gao lin luo zheng liang xie tang deng cao feng peng zeng xiao tian dong pan yuan cai jiang choi jung yoon kwon hwang nguyen tran pham hoang".Split(' '));

    private static readonly FrozenSet<string> FamilyFirstWithHyphen = FrozenSet.Create(StringComparer.Ordinal, "kim lee park moon ban han cho kang shin oh tsai ma sun he song jang lim hong yun".Split(' '));

    /// <summary>The surname's form; actors of one family name are looked at together.</summary>
    public required string Family { get; init; }

    /// <summary>The first name's form; blank for a surname alone, a letter for an initial.</summary>
    public required string Given { get; init; }

    /// <summary>Middle names and initials.</summary>
    public ImmutableArray<string> Middle { get; init; } = [];

    /// <summary>The mother's surname behind the father's; blank for none.</summary>
    public string Second { get; init; } = "";

    /// <summary>Whether there is a first name in full.</summary>
    public bool IsFull => Given.Length > 1;

    /// <summary>The form of a name as written; <see langword="null"/> where only titles are left.</summary>
    public static PersonForm? Of(string name)
    {
        if (PersonName.Parse(name)?.Parts is not { } parts)
        {
            return null;
        }

        if (parts.Length == 1 || SurnameParts.IsSurnameAlone(parts, name))
        {
            return new PersonForm { Family = SurnameKey(parts[^1]), Given = "" };
        }

        if (SurnameParts.IsDoubleAlone(parts))
        {
            return new PersonForm { Family = SurnameKey(parts[0]), Given = "", Second = SurnameKey(parts[1]) };
        }

        if (IsFamilyFirst(parts))
        {
            return new PersonForm { Family = Spelling.Key(parts[0]), Given = Spelling.Key(string.Concat(parts[1..])) };
        }

        int surname = SurnameParts.IsDouble(parts) is var isDouble && isDouble ? parts.Length - 2 : parts.Length - 1;
        string[] given = FamilyFirstWithHyphen.Contains(parts[^1]) || FamilyFirst.Contains(parts[^1]) ? [parts[0]] : parts[0].Split('-', StringSplitOptions.RemoveEmptyEntries);
        string first = given.Length > 0 ? given[0] : parts[0];
        bool initials = first.Replace(".", "", StringComparison.Ordinal).Length <= 2 && name.Any(char.IsLower) && IsInitials(name, first);
        return new PersonForm
        {
            Family = SurnameKey(parts[surname]),
            Second = isDouble ? SurnameKey(parts[^1]) : "",
            Given = initials ? first[..1] : Spelling.GivenKey(first),
            Middle = [.. given.Skip(1).Concat(parts[1..surname]).Where(p => !SurnameParts.IsParticle(p)).Select(Spelling.Key)],
        };
    }

    // "al-Assad" and "Assad" are one surname
    private static string SurnameKey(string surname) => Spelling.Key(SurnameParts.WithoutArticle(surname));

    /// <summary>Whether middle names speak against one person: both have some, and they neither begin alike nor hold each other.</summary>
    public bool MiddleConflicts(PersonForm other) => Middle.Length > 0 && other.Middle.Length > 0
        && !(Middle.Length == other.Middle.Length
            ? Middle.Zip(other.Middle).All(p => Alike(p.First, p.Second))
            : Middle.Any(m => other.Middle.Any(o => Alike(m, o)) && m.Length > 1));

    private static bool Alike(string a, string b) => a == b || ((a.Length == 1 || b.Length == 1) && a[0] == b[0]);

    private static bool IsFamilyFirst(ImmutableArray<string> parts)
    {
        bool hyphen = parts.Length == 2 && parts[1].Contains('-', StringComparison.Ordinal);
        bool three = parts.Length == 3 && !Genders.IsFirstName(parts[1]) && parts.All(p => p.Length <= 5);
        return parts.Length <= 3 && (FamilyFirst.Contains(parts[0]) || (FamilyFirstWithHyphen.Contains(parts[0]) && (hyphen || three))) && !Genders.IsFirstName(parts[^1]);
    }

    // "J. Smith", "JD Vance", "J.D. Vance"
    private static bool IsInitials(string name, string first)
    {
        int at = name.IndexOf(first, StringComparison.OrdinalIgnoreCase);
        return first.Length == 1 || (at >= 0 && name.AsSpan(at, first.Length).IndexOfAnyInRange('a', 'z') < 0);
    }
}
