using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions;
using OnRecord.Positions.Briefs;
using OnRecord.Positions.Standing;
using OnRecord.Store.Sqlite;
using OnRecord.Store.Standing;

namespace OnRecord.Store.Watches;

/// <summary>Everything that a watch finds now, new or not.</summary>
internal static class WatchSearch
{
    public static IEnumerable<WatchHit> Find(SqliteConnection connection, Watch watch) => watch.Kind switch
    {
        WatchKind.Statements => StatementReader.Each(connection, watch.Query).Select(h => OfStatement(connection, h)),
        WatchKind.Actors => ActorReader.Find(connection, watch.Query.Actor, int.MaxValue, 0)
            .SelectMany(a => ActorReader.Get(connection, a.Key, statements: 0, told: 0)!.Appearances.Select(p => OfAppearance(connection, p))),
        WatchKind.Issues => Standings(connection, watch).SelectMany(s => s.Actors.Where(a => IsOf(watch, a.Actor))
            .SelectMany(a => a.Stand.Periods.SelectMany(p => p.Reports).Select(r => OfReport(connection, s, a, r)))),
        _ => Standings(connection, watch).SelectMany(s => s.Shifts.Where(x => IsOf(watch, x.Actor)).Select(x => OfShift(connection, s, x))),
    };

    private static IEnumerable<IssueStanding> Standings(SqliteConnection connection, Watch watch) =>
        IssueStore.All(connection).Where(i => watch.Issue is null || i.Key == watch.Issue).Select(i => StandingReader.On(connection, i, asOf: null));

    private static bool IsOf(Watch watch, ActorSummary actor) =>
        watch.Query.Actor is not { } name || actor.Key == name || actor.Name.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static WatchHit OfStatement(SqliteConnection connection, StatementHit hit) =>
        Of(connection, hit.Article, $"statement {SpanText.Write(hit.Statement.Statement.Content)}", hit.Statement.ActorName ?? hit.Statement.SourceText ?? "nobody named", hit.Statement.ContentText)
            with
        { Actor = hit.Statement.ActorKey };

    private static WatchHit OfAppearance(SqliteConnection connection, Appearance appearance) =>
        Of(connection, appearance.Article, $"actor {appearance.ActorKey}", appearance.Name, appearance.Role ?? appearance.Name) with { Actor = appearance.ActorKey };

    private static WatchHit OfReport(SqliteConnection connection, IssueStanding standing, ActorStand actor, Report report) =>
        Of(connection, standing.Articles[report.Article], $"position {standing.Issue.Key} {actor.Actor.Key} {report.Stance}", $"{actor.Actor.Name}: {Words(report.Stance)}", report.Evidence[0].Text)
            with
        { Actor = actor.Actor.Key, Issue = standing.Issue.Key };

    private static WatchHit OfShift(SqliteConnection connection, IssueStanding standing, ActorShift shift)
    {
        var (last, first) = (shift.Shift.Last, shift.Shift.First);
        string title = $"{shift.Actor.Name}: from {Words(shift.Shift.Before.Stance)} to {Words(shift.Shift.After.Stance)}";
        return Of(connection, standing.Articles[first.Article], $"shift {standing.Issue.Key} {shift.Actor.Key} {Hash(connection, last.Article)}", title, $"{last.Evidence[0].Text}\n{first.Evidence[0].Text}")
            with
        { Actor = shift.Actor.Key, Issue = standing.Issue.Key };
    }

    private static WatchHit Of(SqliteConnection connection, ArticleSummary article, string key, string title, string text) => new()
    {
        Key = $"{key} {Hash(connection, article.Id)}",
        Title = title,
        Text = text,
        Article = article.Key,
        Outlet = article.Outlet,
        Published = article.Published?.ToString(),
        Url = PlaceLink.Of(article.Url, text.Split(" ... ")[0].Split('\n')[^1]),
    };

    // an article's number may change hands; its content does not
    private static string Hash(SqliteConnection connection, long article) =>
        connection.QuerySingle<string>("SELECT hash FROM article WHERE id = @article", new { article });

    private static string Words(Stance stance) => stance switch
    {
        Stance.Agree => "for",
        Stance.Disagree => "against",
        _ => "mixed",
    };
}
