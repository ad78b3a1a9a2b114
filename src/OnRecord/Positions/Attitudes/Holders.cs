using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Positions.Attitudes;

/// <summary>Finds the actors behind attitudes that the article tells of, without touching who was found behind its statements.</summary>
internal static class Holders
{
    /// <summary>The layer with the named actors behind <paramref name="told"/> added, and who they are in <see cref="ActorLayer.Told"/>.</summary>
    public static ActorLayer Add(Document document, ImmutableArray<Statement> statements, ImmutableArray<Statement> told, ActorLayer actors)
    {
        if (told.IsEmpty)
        {
            return actors;
        }

        var both = ActorResolver.Resolve(document, [.. statements, .. told]);
        var numbers = told.Select(t => t.Number).ToHashSet();
        var known = actors.Actors.ToList();
        var speakers = ImmutableArray.CreateBuilder<Speaker>();
        foreach (var speaker in both.Speakers.Where(s => numbers.Contains(s.Statement) && s.ActorId is not null))
        {
            var actor = both.Actors.First(a => a.Id == speaker.ActorId);
            if (Known(known, actor) is { } same)
            {
                speakers.Add(speaker with { ActorId = same.Id, Rivals = [], Together = [] });
            }
        }

        return actors with { Actors = [.. known], Told = speakers.ToImmutable() };
    }

    // ids are given in order of mention, so that the same actor may have another one in the larger layer
    private static Actor? Known(List<Actor> known, Actor actor)
    {
        if (known.Find(a => a.Name == actor.Name && a.Kind == actor.Kind) is { } same)
        {
            return same;
        }

        if (!actor.IsNamed || actor.Kind is ActorKind.Document or ActorKind.Other)
        {
            return null;
        }

        string id = actor.Id;
        for (int n = 2; known.Exists(a => a.Id == id); n++)
        {
            id = $"{actor.Id}-{n}";
        }

        known.Add(actor with { Id = id });
        return known[^1];
    }
}
