using OnRecord.App.Api;
using OnRecord.Store;

namespace OnRecord.App.Pages.Actors;

/// <summary>The actors, those with most statements first.</summary>
/// <param name="Name">The part of the name that was asked for, or null.</param>
/// <param name="Actors">This part of them.</param>
public sealed record ActorsView(string? Name, IReadOnlyList<ActorSummary> Actors)
{
    internal static Page Page(Record record, string? name, Part part)
    {
        long last = record.LastArticle();
        var list = part.Of(record.Actors(name, part.Asked, part.Offset, part.UpTo), last);
        return Pages.Page.Of<ActorsPage, ActorsView>("Actors", new ActorsView(name, list.Items)) with { Next = list.Next };
    }
}
