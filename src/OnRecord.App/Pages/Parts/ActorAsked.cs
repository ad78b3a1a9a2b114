using OnRecord.Store;

namespace OnRecord.App.Pages.Parts;

/// <summary>An actor as a person asks for it: by key, or by a name that may be that of several.</summary>
/// <param name="Actor">Who it is; null where nobody was asked for, or the name is that of several.</param>
/// <param name="Alike">Those that it may be, those with most statements first; empty where it is clear.</param>
internal sealed record ActorAsked(ActorSummary? Actor, IReadOnlyList<ActorSummary> Alike)
{
    private const int Most = 20;

    /// <summary>Finds who is meant.</summary>
    /// <exception cref="BadHttpRequestException">Nobody in the record is called so.</exception>
    public static ActorAsked Find(Record record, string? text)
    {
        if (text is null)
        {
            return new(null, []);
        }

        if (record.Actor(text, statements: 0, told: 0) is { } known)
        {
            return new(known.Actor, []);
        }

        var found = record.Actors(text, Most);
        ActorSummary[] named = [.. found.Where(a => string.Equals(a.Name, text, StringComparison.OrdinalIgnoreCase))];
        return (found, named) switch
        {
            ({ IsEmpty: true }, _) => throw new BadHttpRequestException($"There is no actor \"{text}\" in the record; /actors has them."),
            (_, [var one]) => new(one, []),
            ([var one], _) => new(one, []),
            _ => new(null, found),
        };
    }
}
