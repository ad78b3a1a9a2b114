using OnRecord.App.Pages.Parts;
using OnRecord.Store;

namespace OnRecord.App.Pages.Actors;

/// <summary>An actor: offices, positions, statements.</summary>
public sealed record ActorView
{
    private const int Shown = 50;

    /// <summary>Who it is.</summary>
    public required ActorSummary Actor { get; init; }

    /// <summary>The offices as the articles give them, the newest first.</summary>
    public required IReadOnlyList<OfficeView> Offices { get; init; }

    /// <summary>The newest statements.</summary>
    public required IReadOnlyList<StatementView> Statements { get; init; }

    internal static Page? Page(Record record, string key) => record.Actor(key) is not { } actor ? null : Pages.Page.Of<ActorPage, ActorView>(actor.Actor.Name, new ActorView
    {
        Actor = actor.Actor,
        Offices = OfficeView.Of(actor.Appearances),
        Statements = [.. actor.Statements.Take(Shown).Select(StatementView.Of)],
    });
}
