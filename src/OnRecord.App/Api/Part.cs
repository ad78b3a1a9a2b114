using System.Globalization;
using OnRecord.App.Pages;

namespace OnRecord.App.Api;

/// <summary>Which part of a long list a request asks for (<c>cursor</c>, <c>limit</c>), and the address of the next one.</summary>
internal sealed class Part
{
    /// <summary>How many are given where no number is asked for, and how many at most.</summary>
    public const int Usual = 50, Most = 200;

    // what an address carries beside the conditions of the list
    private static readonly HashSet<string> Beside = new(["cursor", "limit", "done", "undone"], StringComparer.OrdinalIgnoreCase);

    private readonly string path;
    private readonly KeyValuePair<string, string?>[] conditions;
    private readonly int limit;
    private readonly Cursor? from;

    private Part(HttpRequest request)
    {
        path = request.Path.Value ?? "/";
        conditions = [.. request.Query.Where(q => !Beside.Contains(q.Key) && !string.IsNullOrWhiteSpace(q.Value)).OrderBy(q => q.Key, StringComparer.Ordinal)
            .Select(q => KeyValuePair.Create(q.Key, (string?)q.Value.ToString()))];
        limit = LimitOf(Ask.Text(request.Query, "limit"));
        from = Ask.Text(request.Query, "cursor") is { } text ? Cursor.Read(text, List) : null;
    }

    /// <summary>How many to pass over.</summary>
    public int Offset => from?.Offset ?? 0;

    /// <summary>The number of the last that counts; <see langword="null"/> on the first part, where all do.</summary>
    public long? UpTo => from?.UpTo;

    /// <summary>How many to ask the record for: one more than is shown tells whether there are more.</summary>
    public int Asked => limit + 1;

    private string List => Address.With(path, conditions);

    /// <summary>What the request asks for.</summary>
    /// <exception cref="BadHttpRequestException">Cursor or limit are none.</exception>
    public static Part Of(HttpRequest request) => new(request);

    /// <summary>This part, and where the next one is.</summary>
    /// <param name="found">Up to <see cref="Asked"/> items.</param>
    /// <param name="last">The number of what had come in last before they were asked for; later parts go no further.</param>
    public Listing<T> Of<T>(IEnumerable<T> found, long last)
    {
        var items = found.ToList();
        return items.Count <= limit ? new(items, null) : new([.. items.Take(limit)], Address.With(path, conditions.Append(new("limit", limit == Usual ? null : $"{limit}")).Append(new("cursor", new Cursor(UpTo ?? last, Offset + limit).Write(List)))));
    }

    private static int LimitOf(string? text) => text switch
    {
        null => Usual,
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit is >= 1 and <= Most => limit,
        _ => throw new BadHttpRequestException($"limit: \"{text}\" is none; write a number from 1 to {Most}."),
    };
}
