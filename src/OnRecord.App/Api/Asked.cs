namespace OnRecord.App.Api;

/// <summary>Something that an address or a form may carry, for the description of the pages.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Description">What it does.</param>
/// <param name="Format"><c>date</c>, <c>int64</c>, <c>binary</c> or <see langword="null"/> for any words.</param>
internal sealed record Asked(string Name, string Description, string? Format = null)
{
    /// <summary>The values it may have; none where it is free.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Whether it must be there.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>One of the members of an enumeration.</summary>
    public static Asked Member<T>(string name, string description, params IEnumerable<T> without)
        where T : struct, Enum => new(name, description) { Values = [.. Enum.GetValues<T>().Except(without).Select(v => Pages.Words.Of(v))] };
}
