using System.Collections.Immutable;
using OnRecord.Actors.Mentions;
using OnRecord.Actors.Roles;
using OnRecord.Actors.Sources;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Actors;

/// <summary>Makes the public layer out of what the resolver found: only actors that speak or nearly did.</summary>
internal static class Layers
{
    /// <summary>The actors in order of first mention and one speaker for each statement with a source.</summary>
    public static ActorLayer Build(Document document, ImmutableArray<Statement> statements, Dictionary<int, Answer> answers, Dictionary<Inner, Answer> told, IReadOnlyList<Entity> all)
    {
        var others = told.Where(t => IsSecondHand(document, t.Key, t.Value.Entity, answers.GetValueOrDefault(t.Key.Outer.Number).Entity)).ToList();
        var involved = answers.Values.Concat(others.Select(t => t.Value)).SelectMany(a => a.Together.Concat(a.Rivals).Prepend(a.Entity!)).Where(e => e is { IsOpen: false }).Distinct()
            .OrderBy(e => e.Mentions.Min(m => m.First)).ToList();
        var ids = new Ids();
        var actors = involved.ToDictionary(e => e, e => ToActor(e, ids.Next(e.Name), document, all));
        var speakers = statements.Where(s => answers.ContainsKey(s.Number)).Select(s => ToSpeaker(s.Number, answers[s.Number], actors));
        return new ActorLayer([.. involved.Select(e => actors[e])], [.. speakers]) { SecondHand = [.. others.Select(t => ToSecondHand(document, t.Key, t.Value, actors))] };
    }

    // "I think" in somebody's own words is no second hand, and a "they" that can be anybody tells nothing
    private static bool IsSecondHand(Document document, Inner inner, Entity? told, Entity? teller) =>
        told is null ? inner.Source.Count > 1 || document.Words[inner.Source.First].Upos != "PRON" : told.Kind != ActorKind.Other && !ReferenceEquals(told, teller);

    private static SecondHand ToSecondHand(Document document, Inner inner, Answer answer, Dictionary<Entity, Actor> actors) => new(
        inner.Outer.Number,
        document.SpanOf(inner.Source),
        document.SpanOf(new WordRange(inner.Cue, inner.Cue + 1)),
        document.SpanOf(inner.Content),
        answer.Entity is { IsOpen: false } entity ? actors[entity].Id : null,
        answer.Entity is { IsOpen: false } ? answer.Confidence : 0,
        answer.Why);

    private static Actor ToActor(Entity entity, string id, Document document, IReadOnlyList<Entity> all) => new()
    {
        Id = id,
        Name = entity.Name,
        Kind = entity.Kind,
        IsNamed = entity.IsNamed,
        Role = RoleText.Join(entity.Roles.Count > 0 ? entity.Roles : entity.Predicates),
        Organisation = entity.Organisation ?? OfficeBodies.Of(entity.Roles, all),
        Country = entity.Country,
        Mentions = [.. entity.Mentions.Select(document.SpanOf).Distinct().Order()],
    };

    private static Speaker ToSpeaker(int statement, Answer answer, Dictionary<Entity, Actor> actors)
    {
        var open = answer.Entity is { IsOpen: true } office ? office : null;
        string? id = answer.Entity is { IsOpen: false } entity ? actors[entity].Id : null;
        return new Speaker(statement, id, open is null ? answer.Confidence : 0, answer.Why, [.. answer.Rivals.Where(r => !r.IsOpen).Select(r => actors[r].Id)])
        {
            Office = open?.Name,
            Together = [.. answer.Together.Select(t => actors[t].Id)],
        };
    }
}
