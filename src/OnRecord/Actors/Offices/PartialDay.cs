using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OnRecord.Actors.Offices;

/// <summary>A day, or only its month or year, as registers give the ends of a term. It is not a moment: it has no time and no zone.</summary>
public readonly record struct PartialDay
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private PartialDay(DateOnly first, DateOnly last) => (First, Last) = (first, last);

    /// <summary>The first day that it can be.</summary>
    public DateOnly First { get; }

    /// <summary>The last day that it can be.</summary>
    public DateOnly Last { get; }

    /// <summary>Reads <c>2021-01-26</c>, <c>2021-01</c>, <c>2021</c>, and Wikidata's <c>+2021-01-00T00:00:00Z</c>, in which <c>00</c> is unknown.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDay day)
    {
        string plain = (text ?? "").Trim().TrimStart('+');
        plain = plain.Length > 10 && plain[10] == 'T' ? plain[..10] : plain;
        plain = plain.Replace("-00", "", StringComparison.Ordinal);
        bool known = DateOnly.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        day = !known ? default : plain.Length switch
        {
            4 => new PartialDay(first, first.AddYears(1).AddDays(-1)),
            7 => new PartialDay(first, first.AddMonths(1).AddDays(-1)),
            _ => new PartialDay(first, first),
        };
        return known;
    }

    /// <summary>As it was given: <c>2021-01-26</c>, <c>2021-01</c> or <c>2021</c>.</summary>
    public override string ToString() => First == Last ? $"{First:yyyy-MM-dd}" : Last.DayNumber - First.DayNumber < 31 ? $"{First:yyyy-MM}" : $"{First:yyyy}";
}
