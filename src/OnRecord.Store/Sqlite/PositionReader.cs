using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OnRecord.Positions;
using OnRecord.Store.Standing;

namespace OnRecord.Store.Sqlite;

/// <summary>Where each actor stands, with its statements: what <see cref="StandingReader"/> found, in the order of a list.</summary>
internal static class PositionReader
{
    private static readonly Stance[] Order = [Stance.Agree, Stance.Disagree, Stance.Mixed, Stance.None];

    public static ImmutableArray<ActorPosition> On(SqliteConnection connection, Issue issue) =>
        [.. StandingReader.On(connection, issue, asOf: null).Actors.Select(a => Of(connection, a))
            .OrderBy(p => Array.IndexOf(Order, p.Stance)).ThenByDescending(p => p.Evidence.Length).ThenBy(p => p.Actor.Key, StringComparer.Ordinal)];

    private static ActorPosition Of(SqliteConnection connection, ActorStand actor)
    {
        if (actor.Stand.Stance == Stance.None)
        {
            return new ActorPosition(actor.Actor, Stance.None, 0, null, actor.Said);
        }

        var places = actor.Stand.Periods.SelectMany(p => p.Reports).SelectMany(r => r.Evidence.Select(e => (r.Article, e.Statement))).ToHashSet();
        var evidence = ActorReader.Get(connection, actor.Actor.Key, statements: int.MaxValue, told: 0)!.Statements.Where(h => places.Contains((h.Article.Id, h.Statement.Statement.Number)));
        return new ActorPosition(actor.Actor, actor.Stand.Stance, actor.Stand.Confidence, actor.Stand.Condition?.Text, [.. evidence]);
    }
}
