using OnRecord.App.Pages.Compare;

namespace OnRecord.App.Pages.Parts;

/// <summary>One row of a matrix of stands over time.</summary>
/// <param name="Label">An actor's name or an issue's proposition.</param>
/// <param name="Address">Its page.</param>
/// <param name="Stands">The stands, the oldest first; of very many the newest.</param>
public sealed record StandRow(string Label, string Address, IReadOnlyList<StandView> Stands)
{
    /// <summary>How many there are in all.</summary>
    public int Count { get; init; } = Stands.Count;

    /// <summary>A row of the newest of some stands.</summary>
    /// <param name="label">What it is about.</param>
    /// <param name="address">Its page.</param>
    /// <param name="all">All of them, the oldest first.</param>
    /// <param name="show">How one is shown.</param>
    /// <param name="most">How many at most.</param>
    internal static StandRow Newest<T>(string label, string address, IReadOnlyList<T> all, Func<T, StandView> show, int most) =>
        new(label, address, [.. all.Skip(all.Count - most).Select(show)]) { Count = all.Count };
}
