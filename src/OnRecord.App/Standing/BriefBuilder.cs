using System.Collections.Immutable;
using OnRecord.Positions;
using OnRecord.Positions.Briefs;
using OnRecord.Positions.Standing;
using OnRecord.Store;
using OnRecord.Store.Standing;

namespace OnRecord.App.Standing;

/// <summary>Makes the brief of an issue from where all stand. It chooses, orders and quotes; it writes no words but the fixed ones of this file.</summary>
internal sealed class BriefBuilder
{
    private const int MostQuotes = 3;

    private readonly IssueStanding standing;
    private readonly BriefSources sources;

    private BriefBuilder(Record record, IssueStanding standing) => (this.standing, sources) = (standing, new BriefSources(record, standing));

    /// <summary>The brief.</summary>
    /// <param name="record">The record, for the lines of statements.</param>
    /// <param name="standing">Where all stand.</param>
    /// <param name="lead">Key or a part of the name of the actor, country or organisation that comes first; the one with most behind it when left out.</param>
    /// <exception cref="RecordException">Nobody of that name has spoken on the issue.</exception>
    public static Brief Of(Record record, IssueStanding standing, string? lead) => new BriefBuilder(record, standing).Build(lead);

    private Brief Build(string? lead)
    {
        var first = BriefLead.Find(standing, lead);
        var led = first.Actors.Select(a => a.Actor.Key).ToHashSet(StringComparer.Ordinal);
        BriefSection?[] sections =
        [
            Section(BriefSectionKind.Lead, $"Where {first.Name} stands", Lead(first)),
            Side(BriefSectionKind.Agree, "Others who agree", "Who agrees", Stance.Agree, led),
            Side(BriefSectionKind.Disagree, "Others who disagree", "Who disagrees", Stance.Disagree, led),
            Side(BriefSectionKind.Mixed, "Others on both sides", "Who is on both sides", Stance.Mixed, led),
            Section(BriefSectionKind.Conditions, "Conditions", [new BriefGroup(null, null, Conditions())]),
            Section(BriefSectionKind.Deeds, "Words and deeds", [new BriefGroup(null, null, Deeds())]),
            Section(BriefSectionKind.Changes, "What has changed", [new BriefGroup(null, null, Changes())]),
            Section(BriefSectionKind.Unclear, "Also on record, without a clear position", [new BriefGroup(null, null, [.. Unclear(led), .. Unknown()])]),
            Section(BriefSectionKind.OpenPoints, "Open points", [new BriefGroup(null, null, OpenPoints())]),
        ];
        var built = sections.OfType<BriefSection>().ToImmutableArray();
        return new Brief(standing.Issue.Proposition, standing.AsOf, Facts(), built, sources.List());
    }

    private static BriefSection? Section(BriefSectionKind kind, string heading, IEnumerable<BriefGroup> groups)
    {
        ImmutableArray<BriefGroup> filled = [.. groups.Where(g => !g.Entries.IsEmpty)];
        return filled.IsEmpty ? null : new BriefSection(kind, heading, filled);
    }

    private BriefGroup[] Lead(BriefLead lead) =>
        [new BriefGroup(null, lead.Body is { } body ? Note(body) : null, [.. lead.Actors.Select(a => a.Stand.Stance == Stance.None ? Spoke(a) : Entry(a, MostQuotes))])];

    private BriefSection? Side(BriefSectionKind kind, string others, string heading, Stance stance, HashSet<string> led)
    {
        bool isLedToo = standing.Actors.Any(a => a.Stand.Stance == stance && led.Contains(a.Actor.Key));
        var rest = standing.Actors.Where(a => a.Stand.Stance == stance && !led.Contains(a.Actor.Key)).ToList();
        var spokenFor = StandWords.SpokenFor(standing).Select(b => b.Body.Key).ToHashSet(StringComparer.Ordinal);
        var groups = rest.GroupBy(a => a.Body is { } b && spokenFor.Contains(b.Key) ? b.Key : null).OrderBy(g => g.Key is null)
            .Select(g => new BriefGroup(g.Key is null ? null : g.First().Body!.Name, standing.Bodies.FirstOrDefault(b => b.Body.Key == g.Key) is { } body ? Note(body) : null, [.. g.Select(a => Entry(a, most: 2))]));
        return Section(kind, isLedToo ? others : heading, groups);
    }

    private BriefEntry Entry(ActorStand actor, int most)
    {
        // the newest first, then the surest; the same words in another outlet add nothing
        var reports = actor.Stand.Reports.Reverse().OrderByDescending(r => ReferenceEquals(r, actor.Stand.Latest)).ThenByDescending(r => ReferenceEquals(r, actor.Stand.Strongest));
        var quotes = reports.SelectMany(r => r.Evidence.Where(e => e.Statement is not null || r.IsTold).Take(1).Select(e => sources.Quote(r, e, StandWords.Basis(r)))).DistinctBy(q => Letters(q.OnOneLine)).Take(most);
        var limited = actor.Stand.Reports.LastOrDefault(r => r.Condition is not null);
        ImmutableArray<BriefQuote> condition = limited is null ? [] : [sources.Quote(limited, limited.Condition!, "condition")];
        return new BriefEntry(actor.Actor.Name, Office(actor), Note(actor.Stand), [.. quotes, .. condition]);
    }

    private ImmutableArray<BriefEntry> Conditions() =>
    [
        .. standing.Actors.Where(a => a.Stand.Condition is not null)
            .Select(a => new BriefEntry(a.Actor.Name, null, StandWords.Stands(a.Stand.Stance), [.. a.Stand.Reports.Where(r => r.Condition is not null).Reverse()
                .Select(r => sources.Quote(r, r.Condition!, "condition")).DistinctBy(q => Letters(q.OnOneLine)).Take(MostQuotes)])),
        .. standing.Actors.Where(a => a.Stand.Stance == Stance.None)
            .Select(a => new BriefEntry(a.Actor.Name, null, StandWords.Stands(Stance.None), [.. a.Said.Where(h => h.Statement.Condition is not null)
                .Select(h => sources.Quote(h, h.Statement.Condition!, "condition")).DistinctBy(q => Letters(q.OnOneLine)).Take(MostQuotes)])).Where(e => !e.Quotes.IsEmpty),
    ];

    private ImmutableArray<BriefEntry> Deeds() =>
        [.. standing.Actors.Select(a => (Actor: a, Deeds: a.Stand.Periods.SelectMany(p => p.Reports).Where(r => r.IsDeed).ToList())).Where(d => d.Deeds.Count > 0)
            .Select(d => new BriefEntry(d.Actor.Actor.Name, Office(d.Actor), "", [
                .. d.Deeds.Select(r => sources.Quote(r, r.Evidence[0], "deed")),
                .. d.Actor.Stand.Periods.SelectMany(p => p.Reports).Where(r => !r.IsTold).TakeLast(1).Select(r => sources.Quote(r, r.Evidence[0], "words")),
            ]))];

    private ImmutableArray<BriefEntry> Changes() =>
        [.. standing.Shifts.Select(s => new BriefEntry(
            s.Actor.Name,
            null,
            $"from {StandWords.Of(s.Shift.Before.Stance)} to {StandWords.Of(s.Shift.After.Stance)}{(s.Shift.Days is { } days ? $", {StandWords.Count(days, "day")} apart" : "")}",
            [sources.Quote(s.Shift.Last, s.Shift.Last.Evidence[0], "before"), sources.Quote(s.Shift.First, s.Shift.First.Evidence[0], "after")]))];

    private IEnumerable<BriefEntry> Unclear(HashSet<string> led) =>
        standing.Actors.Where(a => a.Stand.Stance == Stance.None && !led.Contains(a.Actor.Key)).Select(Spoke);

    private BriefEntry Spoke(ActorStand actor) =>
        new(actor.Actor.Name, Office(actor), "", [.. actor.Said.DistinctBy(h => Letters(h.Statement.ContentText)).Take(MostQuotes).SelectMany(Limited)]);

    // a statement, and the words in it that limit it
    private IEnumerable<BriefQuote> Limited(StatementHit hit) =>
        [sources.Quote(hit), .. hit.Statement.Condition is { } condition ? [sources.Quote(hit, condition, "condition")] : Array.Empty<BriefQuote>()];

    private IEnumerable<BriefEntry> Unknown() =>
        standing.Unattributed.GroupBy(h => h.Statement.SourceText ?? "Nobody named", StringComparer.OrdinalIgnoreCase)
            .Select(g => new BriefEntry(StandWords.OneLine(g.Key), null, "", [.. g.Take(MostQuotes).SelectMany(Limited)]));

    private ImmutableArray<BriefEntry> OpenPoints()
    {
        var thin = standing.Actors.Where(a => a.Stand.IsThin && a.Stand.Stance != Stance.None).ToList();
        var old = standing.Actors.Where(a => a.Stand.IsOld(standing.AsOf)).ToList();
        var points = ImmutableArray.CreateBuilder<BriefEntry>();
        points.AddRange(standing.Actors.Where(a => !a.Stand.Doubtful.IsEmpty).Select(a => new BriefEntry(
            a.Actor.Name, null, $"{StandWords.Stands(a.Stand.Stance)}, but an unsure report says otherwise", [.. a.Stand.Doubtful.Take(MostQuotes).Select(r => sources.Quote(r, r.Evidence[0]))])));
        if (thin.Count > 0)
        {
            points.Add(new BriefEntry("Thin evidence", null, string.Join("; ", thin.Select(a => $"{a.Actor.Name} ({StandWords.Count(a.Stand.Statements, "statement")}, {StandWords.Sure(a.Stand.Confidence)})")), []));
        }

        if (old.Count > 0)
        {
            points.Add(new BriefEntry("Evidence older than a year", null, string.Join("; ", old.Select(a => $"{a.Actor.Name} ({StandWords.Day(a.Stand.Latest!.Day)})")), []));
        }

        return points.ToImmutable();
    }

    private string Facts()
    {
        int statements = standing.Actors.Sum(a => Math.Max(a.Said.Length, a.Stand.Statements)) + standing.Unattributed.Length;
        int outlets = standing.Articles.Values.Select(a => a.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();
        string[] counts = [StandWords.Count(standing.Actors.Length, "actor"), StandWords.Count(statements, "statement"), StandWords.Count(standing.Articles.Count, "article"), .. outlets > 0 ? [StandWords.Count(outlets, "outlet")] : Array.Empty<string>()];
        return string.Join(", ", counts);
    }

    private string Note(Stand stand)
    {
        string warnings = StandWords.Warnings(stand, standing.AsOf);
        return $"{StandWords.Stands(stand.Stance)}{Span(stand.Periods[^1])} ({StandWords.Behind(stand)}){(warnings.Length == 0 ? "" : $"; {warnings}")}";
    }

    private static string Span(Period period) => (BriefWords.DayOrNull(period.From), BriefWords.DayOrNull(period.Until)) switch
    {
        (null, null) => "",
        ({ } from, { } until) when from != until => $", {from} to {until}",
        var (_, until) => $", {until}",
    };

    private string? Note(BodyStand body) => body.Stand.Periods.IsEmpty || body.Speakers.Length < 2 ? null : $"{Note(body.Stand)}; spoken for by {string.Join(", ", body.Speakers.Select(s => s.Actor.Name))}";

    private static string? Office(ActorStand actor) => actor.Office is null ? null : StandWords.OneLine(actor.Office);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
