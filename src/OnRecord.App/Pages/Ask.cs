using System.Globalization;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>Reads what an address asks for. A blank value, as an empty field of a form sends, is no value; a wrong one throws <see cref="BadHttpRequestException"/>.</summary>
internal static class Ask
{
    // a cursor is shorter, and nobody types more
    private const int Longest = 500;

    /// <summary>The whole search.</summary>
    public static SearchQuery Search(IQueryCollection query) => new()
    {
        Words = Text(query, "words"),
        Actor = Text(query, "actor"),
        Kind = Member<StatementKind>(query, "kind"),
        Act = Member<StatementAct>(query, "act"),
        Role = Text(query, "role"),
        Organisation = Text(query, "organisation"),
        Country = Text(query, "country"),
        Issue = Text(query, "issue"),
        Stance = StanceOf(Text(query, "stance")),
        Since = Day(query, "since"),
        Until = Day(query, "until"),
        Outlet = Text(query, "outlet"),
        AllCopies = Text(query, "copies") == "all",
        Order = Member<SearchOrder>(query, "order") ?? SearchOrder.Best,
    };

    /// <summary>Whether the words stand for a meaning.</summary>
    public static bool ByMeaning(IQueryCollection query) => Text(query, "by") switch
    {
        null or "words" => false,
        "meaning" => true,
        var text => throw new BadHttpRequestException($"by: \"{text}\" is none; write words or meaning."),
    };

    /// <summary>A search as an address asks for it; what is left out is not there.</summary>
    public static Dictionary<string, string> Values(SearchQuery query)
    {
        var values = new (string Name, string? Value)[]
        {
            ("words", query.Words), ("actor", query.Actor), ("kind", Lower(query.Kind)), ("act", Lower(query.Act)), ("role", query.Role),
            ("organisation", query.Organisation), ("country", query.Country), ("issue", query.Issue), ("stance", query.Stance is { } s ? Words.Of(s) : null),
            ("since", query.Since?.ToString("yyyy-MM-dd")), ("until", query.Until?.ToString("yyyy-MM-dd")), ("outlet", query.Outlet),
            ("copies", query.AllCopies ? "all" : null), ("order", query.Order == SearchOrder.Best ? null : Words.Of(query.Order)),
        };
        return values.Where(v => v.Value is not null).ToDictionary(v => v.Name, v => v.Value!, StringComparer.Ordinal);
    }

    /// <summary>A number from 0 on, or <see langword="null"/> where it is left out or blank.</summary>
    public static long? Number(IQueryCollection query, string name) => Text(query, name) switch
    {
        null => null,
        var text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) => number,
        var text => throw new BadHttpRequestException($"{name}: \"{text}\" is no number; write one from 0 on."),
    };

    /// <summary>The value of that name, or <see langword="null"/> where it is left out or blank.</summary>
    public static string? Text(IQueryCollection query, string name) => query[name].ToString().Trim() switch
    {
        "" => null,
        { Length: > Longest } => throw new BadHttpRequestException($"{name}: that is too long; {Longest} characters are the most."),
        var text when text.Any(char.IsControl) => throw new BadHttpRequestException($"{name}: there is a control character in it; leave it out."),
        var text => text,
    };

    /// <summary>Refuses a search for an issue that the record does not have.</summary>
    public static SearchQuery Known(Record record, SearchQuery query) => query.Issue is { } issue && record.Issue(issue) is null
        ? throw new BadHttpRequestException($"issue: there is no issue \"{issue}\"; /issues has them.")
        : query;

    /// <summary>A day as <c>2031-03-05</c>.</summary>
    public static DateOnly? Day(IQueryCollection query, string name) => Text(query, name) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw new BadHttpRequestException($"{name}: \"{text}\" is not a day; write it as 2031-03-05."),
    };

    /// <summary>A span as <c>12-20</c>, in code points.</summary>
    public static TextSpan? Span(IQueryCollection query)
    {
        string? text = Text(query, "span");
        if (text is null)
        {
            return null;
        }

        return text.Split('-') is [var from, var to] && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out int start)
            && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out int end) && start < end
            ? new TextSpan(start, end)
            : throw new BadHttpRequestException($"span: \"{text}\" is none; write start and end in code points, as 812-847.");
    }

    /// <summary>One member of an enumeration, by its name in lower case.</summary>
    public static T? Member<T>(IQueryCollection query, string name)
        where T : struct, Enum => Text(query, name) switch
        {
            null => null,
            var text when Enum.GetValues<T>().Where(k => string.Equals($"{k}", text, StringComparison.OrdinalIgnoreCase)).Take(1).ToArray() is [var member] => member,
            var text => throw new BadHttpRequestException($"{name}: \"{text}\" is none; write one of {string.Join(", ", Enum.GetValues<T>().Select(m => Words.Of(m)))}."),
        };

    private static Stance? StanceOf(string? text) => text switch
    {
        null => null,
        _ when Enum.GetValues<Stance>().Where(s => string.Equals(Words.Of(s), text, StringComparison.OrdinalIgnoreCase)).Take(1).ToArray() is [var stance] => stance,
        _ => throw new BadHttpRequestException($"stance: \"{text}\" is none; write for, against or mixed."),
    };

    private static string? Lower<T>(T? value)
        where T : struct, Enum => value is { } v ? Words.Of(v) : null;
}
