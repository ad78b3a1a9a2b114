using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>Keys and names of the actors of a block. A key is the name's; namesakes have what tells them apart behind it.</summary>
internal static class ActorNames
{
    /// <summary>The groups as actors. The dominant one, or the only one, has the plain key.</summary>
    public static ImmutableArray<JoinedActor> Give(IReadOnlyList<Group> groups, Group? dominant)
    {
        dominant ??= groups.Count == 1 && !groups[0].IsUnclear ? groups[0] : null;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. groups.OrderBy(g => g != dominant).ThenBy(g => g.Members.Min(m => m.Order)).Select(g => Give(g, g == dominant, taken))];
    }

    /// <summary>The longest form, one in capitals only where there is no other. How often it was seen is no matter: a name must not go to and fro.</summary>
    public static string NameOf(IEnumerable<Hints> members) => members.Select(m => m.Profile.Name)
        .OrderByDescending(n => n.Any(char.IsLower)).ThenByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).First();

    private static JoinedActor Give(Group group, bool isPlain, HashSet<string> taken)
    {
        var first = group.Members[0].Profile;
        string? country = first.Kind == ActorKind.Government && first.Country.Length > 0 && NameBlock.Of(first).Key == $"g {first.Country}" ? Gazetteer.CountryName(first.Country) : null;
        string name = country ?? NameOf(group.Members);
        string key = ActorKey.Of(name) + (isPlain ? "" : Suffix(group, taken, ActorKey.Of(name)));
        taken.Add(key);
        string why = country is not null ? $"a name of the government of {country}" : isPlain ? "the only one of that name" : group.IsUnclear ? "nothing tells which of that name" : $"same name and {Common(group)}";
        var kind = group.Members.Min(m => m.Profile.Kind);
        return new JoinedActor(key, name, kind, [.. group.Members.Select(m => m.Index).Order()], why);
    }

    private static string Suffix(Group group, HashSet<string> taken, string name)
    {
        if (group.IsUnclear)
        {
            return group.Members[0].Profile.Scope is { Length: > 0 } scope ? $"~{scope}" : "~unclear";
        }

        string?[] marks = [Most(group, p => p.Country), Most(group, p => p.Role), Most(group, p => p.Organisation)];
        string found = marks.Where(m => m is not null).Select(m => "-" + ActorKey.Of(m!)).FirstOrDefault(m => !taken.Contains(name + m)) ?? "";
        for (int n = 2; found.Length == 0 || taken.Contains(name + found); n++)
        {
            found = $"-{n}";
        }

        return found;
    }

    private static string Common(Group group) => Most(group, p => p.Organisation) ?? Most(group, p => p.Role) ?? Most(group, p => p.Country) ?? "no more";

    private static string? Most(Group group, Func<Profile, string> value) => group.Members.GroupBy(m => value(m.Profile), StringComparer.Ordinal).Where(g => g.Key.Length > 0)
        .OrderByDescending(g => g.Sum(m => m.Count)).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
