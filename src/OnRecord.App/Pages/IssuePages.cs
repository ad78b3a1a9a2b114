using System.Globalization;
using OnRecord.App.Commands;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>The list of issues, and who stands where on one.</summary>
internal static class IssuePages
{
    private const int Shown = 3;

    /// <summary>The issues.</summary>
    public static Page List(Record record)
    {
        var issues = record.Issues();
        var rows = issues.Select(i => Html.Of($"<li><a href=\"{Parts.IssueAddress(i.Key)}\">{i.Proposition}</a> <span class=\"quiet\">{i.Key}</span></li>"));
        return new Page("Issues", issues.Select(i => new { i.Key, i.Proposition, i.Search }), issues.IsEmpty ? Html.Of($"<p>No issues yet. <code>onrecord issue add</code> puts a question.</p>") : Html.Of($"<ul class=\"issues\">{Html.Join(rows)}</ul>"));
    }

    /// <summary>Who stands where, in their words.</summary>
    public static Page? One(Record record, string key)
    {
        if (record.Issue(key) is not { } issue)
        {
            return null;
        }

        var positions = record.PositionsOn(issue);
        var data = new
        {
            issue.Key,
            issue.Proposition,
            positions = positions.Select(p => new { actor = p.Actor.Key, p.Actor.Name, stance = WhereCommand.Words(p.Stance), p.Confidence, p.Condition, evidence = p.Evidence.Select(StatementView.Of) }),
        };
        var groups = positions.GroupBy(p => p.Stance).ToList();
        return new Page(issue.Proposition, data, Html.Of($"""
            <p class="facts">{(groups.Count == 0 ? "Nobody has spoken about it yet." : string.Join(", ", groups.Select(g => $"{g.Count()} {WhereCommand.Words(g.Key)}")))}</p>
            {Html.Join(groups.Select(g => Html.Of($"<section class=\"stance\"><h2>{Capital(WhereCommand.Words(g.Key))}</h2>{Html.Join(g.Select(Position))}</section>")))}
            """));
    }

    private static Html Position(ActorPosition position)
    {
        var (first, rest) = (position.Evidence.Take(Shown), position.Evidence.Skip(Shown).ToList());
        return Html.Of($"""
            <section class="position"><h3>{Parts.Name(position.Actor.Key, position.Actor.Name)}{Sure(position)}</h3>
            {(position.Condition is null ? Html.Empty : Html.Of($"<p class=\"condition\"><b>Condition</b> {position.Condition}</p>"))}
            {Parts.Statements(first, withName: false)}
            {(rest.Count == 0 ? Html.Empty : Html.Of($"<details><summary>{rest.Count} more</summary>{Parts.Statements(rest, withName: false)}</details>"))}</section>
            """);
    }

    private static Html Sure(ActorPosition position) => position.Stance == Stance.None
        ? Html.Empty
        : Html.Of($" <span class=\"quiet\">{position.Confidence.ToString("0 %", CultureInfo.InvariantCulture)} sure</span>");

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
