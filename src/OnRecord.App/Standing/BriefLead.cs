using System.Collections.Immutable;
using OnRecord.Positions;
using OnRecord.Store;
using OnRecord.Store.Standing;

namespace OnRecord.App.Standing;

/// <summary>Who comes first in a brief: an actor, or a country or organisation with those who speak for it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Body">The country or organisation, or <see langword="null"/> for an actor.</param>
/// <param name="Actors">The actor, or all who speak for the body.</param>
internal sealed record BriefLead(string Name, BodyStand? Body, ImmutableArray<ActorStand> Actors)
{
    /// <summary>The one that was asked for, by key or part of the name; else the one with most behind it.</summary>
    /// <exception cref="RecordException">Nobody of that name has spoken on the issue.</exception>
    public static BriefLead Find(IssueStanding standing, string? asked)
    {
        if (asked is null)
        {
            return standing.Actors.IsEmpty ? throw new RecordException($"nobody has spoken on \"{standing.Issue.Key}\" yet; add articles, or widen its search with `onrecord issue edit`.") : Of(standing, standing.Actors.MaxBy(a => (a.Stand.Stance != Stance.None, a.Said.Length, a.Stand.Statements))!);
        }

        bool Is(string text) => string.Equals(text, asked, StringComparison.OrdinalIgnoreCase);
        var body = standing.Bodies.FirstOrDefault(b => Is(b.Body.Key) || Is(b.Body.Name));
        var actor = standing.Actors.FirstOrDefault(a => Is(a.Actor.Key) || Is(a.Actor.Name)) ?? standing.Actors.FirstOrDefault(a => a.Actor.Name.Contains(asked, StringComparison.OrdinalIgnoreCase));
        var speakers = standing.Actors.Where(a => a.Body is { } b && (Is(b.Key) || Is(b.Name)) && body?.Speakers.Contains(a) != true)
            .OrderBy(a => a.Office is null).ToImmutableArray();
        return body is not null ? new BriefLead(body.Body.Name, body, [.. body.Speakers, .. speakers])
            : speakers.Length > 1 ? new BriefLead(speakers[0].Body!.Name, null, speakers)
            : actor is not null ? Of(standing, actor)
            : throw new RecordException($"\"{asked}\" has not spoken on \"{standing.Issue.Key}\"; `onrecord where {standing.Issue.Key}` shows who has.");
    }

    // who speaks for a country or organisation leads together with the others who do
    private static BriefLead Of(IssueStanding standing, ActorStand actor) =>
        actor.Stand.Stance != Stance.None && standing.Bodies.FirstOrDefault(b => b.Body.Key == actor.Body?.Key && b.Speakers.Length > 1) is { } body && body.Speakers.Contains(actor)
            ? new BriefLead(body.Body.Name, body, body.Speakers)
            : new BriefLead(actor.Actor.Name, null, [actor]);
}
