using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions;
using OnRecord.Positions.Shifts;
using OnRecord.Positions.Standing;
using OnRecord.Store.Issues;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Standing;

/// <summary>Puts positions and statements of all articles together.</summary>
internal static class StandingReader
{
    public static IssueStanding On(SqliteConnection connection, Issue issue, DateOnly? asOf, long? upTo = null)
    {
        var rows = connection.Query<ReportRow>(ReportRow.OnIssue, new { issue.Key, upTo }).AsList();
        var hits = IssueSearch.Find(connection, issue, upTo).Select(h => h.Hit).ToList();
        var reports = Reports(connection, issue, rows);
        var day = asOf ?? Newest(reports.Select(r => r.Report.Day).Concat(hits.Select(IssueSearch.DayOf)));
        reports.RemoveAll(r => r.Report.Day > day);
        hits.RemoveAll(h => IssueSearch.DayOf(h) > day);
        var actors = Actors(connection, reports, hits, day);
        return new IssueStanding
        {
            Issue = issue,
            AsOf = day,
            Actors = actors,
            Unattributed = [.. hits.Where(h => h.Statement.ActorKey is null)],
            Bodies = Bodies(reports, actors, day),
            Shifts = Shifts(actors, hits),
            Articles = rows.Select(r => r.ToSummary()).Concat(hits.Select(h => h.Article)).DistinctBy(a => a.Id).ToImmutableDictionary(a => a.Id),
        };
    }

    private static List<(ReportRow Row, Report Report)> Reports(SqliteConnection connection, Issue issue, List<ReportRow> rows)
    {
        var said = StatementReader.BehindPositions(connection, issue.Key).ToLookup(s => s.ArticleId);
        return [.. rows.Select(r => (r, r.ToReport(said[r.ArticleId].ToDictionary(s => s.Statement.Number))))];
    }

    private static ImmutableArray<ActorStand> Actors(SqliteConnection connection, List<(ReportRow Row, Report Report)> reports, List<StatementHit> hits, DateOnly day)
    {
        var own = reports.ToLookup(r => r.Row.ActorKey, StringComparer.Ordinal);
        var said = hits.Where(h => h.Statement.ActorKey is not null).ToLookup(h => h.Statement.ActorKey!, StringComparer.Ordinal);
        return [.. own.Select(o => o.Key).Union(said.Select(s => s.Key), StringComparer.Ordinal)
            .Select(key => Actor(connection, key, [.. own[key]], [.. said[key]], day))
            .OrderBy(a => a.Stand.Stance == Stance.None).ThenByDescending(a => a.Stand.Statements).ThenByDescending(a => a.Said.Length).ThenBy(a => a.Actor.Key, StringComparer.Ordinal)];
    }

    private static ActorStand Actor(SqliteConnection connection, string key, List<(ReportRow Row, Report Report)> reports, ImmutableArray<StatementHit> said, DateOnly day)
    {
        var office = ActorReader.Office(connection, key, day);
        return new ActorStand(ActorReader.Summary(connection, key), StandRules.Of(reports.Select(r => r.Report), day), said)
        {
            Office = office?.Role,
            OfficeOn = office?.Article.Published?.Date,
            Body = reports.OrderByDescending(r => r.Report.Day).Select(r => r.Row.Body).FirstOrDefault(b => b is not null)
                ?? ((office ?? ActorReader.Newest(connection, key)) is { } shown ? Spokespeople.BodyOf(shown.Kind, shown.Name, shown.Role, shown.Organisation, shown.Country) : null),
        };
    }

    private static ImmutableArray<BodyStand> Bodies(List<(ReportRow Row, Report Report)> reports, ImmutableArray<ActorStand> actors, DateOnly day)
    {
        var byKey = actors.ToDictionary(a => a.Actor.Key, StringComparer.Ordinal);
        return [.. reports.Where(r => r.Row.Body is not null).GroupBy(r => r.Row.Body!.Key, StringComparer.Ordinal)
            .Select(g => new BodyStand(
                g.First().Row.Body!,
                StandRules.Of(g.Select(r => r.Report), day),
                [.. g.OrderByDescending(r => r.Report.Day).Select(r => r.Row.ActorKey).Distinct(StringComparer.Ordinal).Select(key => byKey[key])]))
            .OrderByDescending(b => b.Stand.Statements).ThenBy(b => b.Body.Key, StringComparer.Ordinal)];
    }

    // what lies between is looked up by its days: a large record has many changes and many statements
    private static ImmutableArray<ActorShift> Shifts(ImmutableArray<ActorStand> actors, List<StatementHit> hits)
    {
        var dated = hits.Where(h => IssueSearch.DayOf(h) is not null).OrderBy(IssueSearch.DayOf).ToList();
        var days = dated.ConvertAll(h => IssueSearch.DayOf(h)!.Value);
        return [.. actors.SelectMany(a => Shift.Of(a.Stand).Select(s => (Actor: a, Shift: s))).Select(c => Between(c.Actor, c.Shift)).OrderBy(s => s.Shift.First.Day)];

        ActorShift Between(ActorStand actor, Shift shift)
        {
            var between = shift.Last.Day is { } last && shift.First.Day is { } first && first > last
                ? dated[Place(days, last.AddDays(1))..Place(days, first)]
                : [];
            return new ActorShift(
                actor.Actor,
                shift,
                [.. between.Where(h => h.Statement.ActorKey == actor.Actor.Key)],
                [.. between.Select(h => h.Article).DistinctBy(a => a.Id)]);
        }
    }

    // of the first that is not before the day
    private static int Place(List<DateOnly> days, DateOnly day)
    {
        var (from, to) = (0, days.Count);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = days[middle] < day ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private static DateOnly Newest(IEnumerable<DateOnly?> days) => days.OfType<DateOnly>().DefaultIfEmpty(DateOnly.FromDateTime(DateTime.Today)).Max();
}
