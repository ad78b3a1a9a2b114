using System.Collections.Immutable;

namespace OnRecord.Actors.Offices;

/// <summary>Who held an office on a day.</summary>
/// <param name="Person">The holder, or <see langword="null"/> where it cannot be told.</param>
/// <param name="Confidence">Probability, 0 to 1, that it is that person.</param>
/// <param name="Why">The reason in words.</param>
/// <param name="Rivals">Others that it could be.</param>
public sealed record Holder(string? Person, float Confidence, string Why, ImmutableArray<string> Rivals)
{
    // how long an office that articles gave to somebody is believed to be theirs when no later article speaks of it
    private const int FreshDays = 120;

    /// <summary>The holder of one office on a day. A register is believed before articles; of two on a handover day, the one that the article names.</summary>
    /// <param name="day">The day of what was said.</param>
    /// <param name="holdings">The evidence; of articles, at least the nearest before and after the day.</param>
    /// <param name="isNamed">Whether the article itself names a person.</param>
    public static Holder On(DateOnly day, IReadOnlyCollection<Holding> holdings, Func<string, bool> isNamed)
    {
        ArgumentNullException.ThrowIfNull(isNamed);
        var terms = Persons(holdings.Where(h => h.IsTerm && h.First <= day && day <= h.Last));
        if (terms.Count > 0)
        {
            return Choose(terms, isNamed, 0.95f, "in office on that day by the register");
        }

        var seen = holdings.Where(h => !h.IsTerm).ToList();
        var same = Persons(seen.Where(h => h.First == day));
        if (same.Count > 0)
        {
            return Choose(same, isNamed, 0.9f, "articles of that day give the office to");
        }

        var before = seen.Where(h => h.First < day).ToList();
        var after = seen.Where(h => h.First > day).ToList();
        var last = Persons(before.Where(h => h.First == before.Max(b => b.First)));
        var next = Persons(after.Where(h => h.First == after.Min(a => a.First)));
        bool fresh = before.Count > 0 && day.DayNumber - before.Max(b => b.First).DayNumber <= FreshDays;
        return (last, next) switch
        {
            ([var one], [var other]) when one == other => new Holder(one, 0.9f, "articles before and after that day give the office to the same person", []),
            ([var one], []) when fresh => new Holder(one, 0.75f, "the last that articles before that day give the office to", []),
            ([], []) => new Holder(null, 0, "nobody is known to have held the office", []),
            _ => Choose([.. last.Union(next)], isNamed, 0.8f, "the office changed hands around that day, and the article names"),
        };
    }

    private static Holder Choose(List<string> persons, Func<string, bool> isNamed, float confidence, string why)
    {
        var named = persons.Count == 1 && confidence > 0.8f ? persons : [.. persons.Where(isNamed)];
        return named is [var one]
            ? new Holder(one, confidence, persons.Count == 1 ? why : $"{why}; of those who held it around that day the only one that the article names", [.. persons.Where(p => p != one)])
            : new Holder(null, 0, persons.Count == 1 ? "articles give the office to somebody, but not near that day" : "the office changed hands around that day, and nothing tells who is meant", [.. persons]);
    }

    private static List<string> Persons(IEnumerable<Holding> holdings) => [.. holdings.Select(h => h.Person).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
