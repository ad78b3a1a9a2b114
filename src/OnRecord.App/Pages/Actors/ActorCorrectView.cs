using OnRecord.App.Pages.Parts;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Pages.Actors;

/// <summary>An actor to be joined with another, parted in two, or renamed.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Version">The version that is shown here; a judgement names it.</param>
/// <param name="Alike">Actors with a part of the name in common.</param>
/// <param name="Articles">Where the actor appears, the newest first.</param>
public sealed record ActorCorrectView(ActorSummary Actor, long Version, IReadOnlyList<ActorSummary> Alike, IReadOnlyList<ArticleRowView> Articles)
{
    private const int Shown = 200;

    internal static Page? Page(Record record, string key) => record.Actor(key, statements: 0) is { } actor
        ? Pages.Page.Of<ActorCorrectPage, ActorCorrectView>($"Correct {actor.Actor.Name}", new ActorCorrectView(
            actor.Actor,
            record.Corrections.VersionOf(CorrectionTarget.OfActor(actor.Actor.Key)),
            [.. record.Actors(actor.Actor.Name.Split(' ')[^1]).Where(a => a.Key != actor.Actor.Key)],
            [.. actor.Appearances.Take(Shown).Select(a => ArticleRowView.Of(a.Article)).DistinctBy(a => a.Id)]))
        : null;
}
