using System.Globalization;

namespace OnRecord.Articles;

/// <summary>
/// A date with as much of the time and zone as the publisher gives. It is not an instant: a page that says only "11 October 2022"
/// has neither a time nor a zone, and none is made up.
/// </summary>
/// <param name="Date">The calendar day as printed.</param>
/// <param name="Time">The time of day as printed, or <see langword="null"/>.</param>
/// <param name="Offset">The offset from UTC as printed, or <see langword="null"/>; never without <paramref name="Time"/>.</param>
public readonly record struct PublicationTime(DateOnly Date, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    private static readonly string[] TimeForms = ["HH:mm:ss.FFFFFFF", "HH:mm:ss", "HH:mm"];

    /// <summary>Reads ISO 8601: a date, a date and time, or a date, time and offset (<c>Z</c>, <c>+02:00</c>, <c>+0200</c>).</summary>
    /// <returns>Whether <paramref name="text"/> has that form.</returns>
    public static bool TryParse(string? text, out PublicationTime time)
    {
        time = default;
        string value = text?.Trim() ?? "";
        if (value.Length < 10 || !DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return false;
        }

        if (value.Length == 10)
        {
            time = new PublicationTime(date);
            return true;
        }

        if (value[10] is not ('T' or 't' or ' '))
        {
            return false;
        }

        string rest = value[11..].Trim();
        TimeSpan? offset = null;
        if (rest.EndsWith('Z') || rest.EndsWith('z'))
        {
            (rest, offset) = (rest[..^1], TimeSpan.Zero);
        }
        else if (rest.LastIndexOfAny(['+', '-']) is > 0 and var sign)
        {
            if (!TryParseOffset(rest[sign..], out var given))
            {
                return false;
            }

            (rest, offset) = (rest[..sign], given);
        }

        if (!TimeOnly.TryParseExact(rest.Trim(), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
        {
            return false;
        }

        time = new PublicationTime(date, clock, offset);
        return true;
    }

    /// <summary>The same as ISO 8601, with no more than is known.</summary>
    public override string ToString()
    {
        string day = Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } clock)
        {
            return day;
        }

        string zone = Offset switch
        {
            null => "",
            { Ticks: 0 } => "Z",
            { } o => (o < TimeSpan.Zero ? "-" : "+") + o.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        };
        return $"{day}T{clock.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{zone}";
    }

    private static bool TryParseOffset(string text, out TimeSpan offset)
    {
        string digits = text[1..].Replace(":", "", StringComparison.Ordinal);
        offset = default;
        if (digits.Length is not (2 or 4) || !int.TryParse(digits.PadRight(4, '0'), NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            || value / 100 > 18 || value % 100 > 59)
        {
            return false;
        }

        offset = new TimeSpan(value / 100, value % 100, 0) * (text[0] == '-' ? -1 : 1);
        return true;
    }
}
