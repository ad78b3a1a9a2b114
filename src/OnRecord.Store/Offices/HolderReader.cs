using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors.Offices;

namespace OnRecord.Store.Offices;

/// <summary>Who held an office on a day by what the record knows. Persons are known by the block of their names.</summary>
internal static class HolderReader
{
    private const string Nearest = """
        SELECT day, block, name FROM office_seen WHERE words = @words AND country = @country AND day = @day
        UNION SELECT day, block, name FROM office_seen WHERE words = @words AND country = @country
          AND day = (SELECT max(day) FROM office_seen WHERE words = @words AND country = @country AND day < @day)
        UNION SELECT day, block, name FROM office_seen WHERE words = @words AND country = @country
          AND day = (SELECT min(day) FROM office_seen WHERE words = @words AND country = @country AND day > @day)
        """;

    /// <summary>The holder with names in place of blocks, and the holder's name and block.</summary>
    public static (Holder Holder, string? Block) On(SqliteConnection connection, string words, string country, DateOnly day, string text)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var holdings = Terms(connection, words, country, names).Concat(Seen(connection, words, country, day, names)).ToList();
        var holder = Holder.On(day, holdings, p => IsNamed(p, names, text));
        return (holder with { Person = holder.Person is { } p ? names[p] : null, Rivals = [.. holder.Rivals.Select(r => names[r])] }, holder.Person);
    }

    private static List<Holding> Terms(SqliteConnection connection, string words, string country, SortedDictionary<string, string> names)
    {
        var terms = new List<Holding>();
        foreach (var (block, person, from, to) in connection.Query<(string, string, string?, string?)>(
            "SELECT block, person, first_day, last_day FROM office WHERE role_words = @words AND coalesce(country, '') = @country", new { words, country }))
        {
            names[block] = person;
            terms.Add(new Holding(
                block,
                PartialDay.TryParse(from, out var first) ? first.First : DateOnly.MinValue,
                PartialDay.TryParse(to, out var last) ? last.Last : DateOnly.MaxValue,
                IsTerm: true));
        }

        return terms;
    }

    private static List<Holding> Seen(SqliteConnection connection, string words, string country, DateOnly day, SortedDictionary<string, string> names)
    {
        var seen = new List<Holding>();
        foreach (var (on, block, name) in connection.Query<(string, string, string)>(Nearest, new { words, country, day = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }))
        {
            // the register's spelling, else the longest
            names[block] = names.TryGetValue(block, out string? known) && known.Length >= name.Length ? known : name;
            var date = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            seen.Add(new Holding(block, date, date, IsTerm: false));
        }

        return seen;
    }

    // by full name, or by a surname that no other of the office has
    private static bool IsNamed(string person, SortedDictionary<string, string> names, string text)
    {
        string name = names[person], surname = Surname(name);
        bool shared = names.Any(n => n.Key != person && Surname(n.Value) == surname);
        return text.Contains(name, StringComparison.Ordinal) || (!shared && text.Contains(surname, StringComparison.Ordinal));
    }

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
