using System.Globalization;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>Reads what an address asks for. A blank value, as an empty field of a form sends, is no value; a wrong one throws <see cref="BadHttpRequestException"/>.</summary>
internal static class Ask
{
    /// <summary>The whole search.</summary>
    public static SearchQuery Search(IQueryCollection query) => new()
    {
        Words = Text(query, "words"),
        Actor = Text(query, "actor"),
        Kind = Kind(Text(query, "kind")),
        Since = Day(query, "since"),
        Until = Day(query, "until"),
        Outlet = Text(query, "outlet"),
        Offset = Offset(query),
        Limit = Listing<StatementHit>.Asked,
    };

    /// <summary>How many to pass over.</summary>
    public static int Offset(IQueryCollection query) => Text(query, "offset") switch
    {
        null => 0,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int offset) && offset < int.MaxValue - Listing<StatementHit>.Size => offset,
        var text => throw new BadHttpRequestException($"offset: \"{text}\" is not a count; write a number from 0 on."),
    };

    /// <summary>The value of that name, or <see langword="null"/> where it is left out or blank.</summary>
    public static string? Text(IQueryCollection query, string name) => string.IsNullOrWhiteSpace(query[name]) ? null : query[name].ToString().Trim();

    private static StatementKind? Kind(string? text) => text switch
    {
        null => null,
        _ when Enum.GetValues<StatementKind>().Where(k => string.Equals($"{k}", text, StringComparison.OrdinalIgnoreCase)).Take(1).ToArray() is [var kind] => kind,
        _ => throw new BadHttpRequestException($"kind: \"{text}\" is none; write direct, indirect or mixed."),
    };

    private static DateOnly? Day(IQueryCollection query, string name) => Text(query, name) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw new BadHttpRequestException($"{name}: \"{text}\" is not a day; write it as 2031-03-05."),
    };
}
