using OnRecord.Store;

namespace OnRecord.App.Pages.Actors;

/// <summary>The actors, those with most statements first.</summary>
/// <param name="Name">The part of the name that was asked for, or null.</param>
/// <param name="Actors">This part of them.</param>
public sealed record ActorsView(string? Name, IReadOnlyList<ActorSummary> Actors)
{
    internal static Page Page(Record record, string? name, int offset)
    {
        var list = Listing<ActorSummary>.Of(record.Actors(name, Listing<ActorSummary>.Asked, offset), offset, "/actors", new KeyValuePair<string, string?>("name", name));
        return Pages.Page.Of<ActorsPage, ActorsView>("Actors", new ActorsView(name, list.Items)) with { Next = list.Next };
    }
}
