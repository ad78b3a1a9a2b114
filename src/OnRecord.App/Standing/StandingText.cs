using OnRecord.Positions.Briefs;
using OnRecord.Positions.Standing;
using OnRecord.Store;
using OnRecord.Store.Standing;

namespace OnRecord.App.Standing;

/// <summary>Where all stand, and what changed, as text for the terminal.</summary>
internal static class StandingText
{
    private const int MostBetween = 5;

    /// <summary>Where all stand.</summary>
    public static void WriteStands(IssueStanding standing, TextWriter output)
    {
        output.WriteLine($"{standing.Issue.Proposition}\nas of {StandWords.Day(standing.AsOf)}");
        foreach (var stance in StandWords.Order)
        {
            var bodies = StandWords.SpokenFor(standing).Where(b => b.Stand.Stance == stance).ToList();
            var actors = standing.Actors.Where(a => a.Stand.Stance == stance).ToList();
            if (bodies.Count + actors.Count > 0)
            {
                output.WriteLine($"\n{StandWords.Of(stance).ToUpperInvariant()}");
            }

            bodies.ForEach(b => WriteBody(standing, b, output));
            actors.ForEach(a => WriteActor(standing, a, output));
        }
    }

    /// <summary>One change.</summary>
    public static void WriteShift(IssueStanding standing, ActorShift shift, TextWriter output)
    {
        output.WriteLine($"{shift.Actor.Name}: {StandWords.Of(shift.Shift.Before.Stance)} -> {StandWords.Of(shift.Shift.After.Stance)}   ({standing.Issue.Proposition})");
        WriteEvidence(standing, shift.Shift.Last, shift.Shift.Last.Evidence[0], output);
        output.WriteLine($"    {(shift.Shift.Days is { } days ? StandWords.Count(days, "day") : "an unknown time")} between"
            + (shift.Told.IsEmpty ? "" : $", {StandWords.Count(shift.Told.Length, "article")} on it:"));
        foreach (var hit in shift.Between.Take(MostBetween))
        {
            output.WriteLine($"      said  {StandWords.OneLine(hit.Statement.ContentText)}  {Place(hit.Article)}");
        }

        foreach (var article in shift.Told.Take(MostBetween))
        {
            output.WriteLine($"      {StandWords.OneLine(article.Title ?? article.Key)}  {Place(article)}");
        }

        WriteEvidence(standing, shift.Shift.First, shift.Shift.First.Evidence[0], output);
    }

    private static void WriteBody(IssueStanding standing, BodyStand body, TextWriter output)
    {
        output.WriteLine($"  {body.Body.Name}, by {string.Join(", ", body.Speakers.Select(s => s.Actor.Name))}");
        output.WriteLine($"      {Facts(body.Stand, standing.AsOf)}");
    }

    private static void WriteActor(IssueStanding standing, ActorStand actor, TextWriter output)
    {
        string office = actor.Office is null ? "" : $", {StandWords.OneLine(actor.Office)}";
        output.WriteLine($"  {actor.Actor.Name}{office}");
        if (actor.Stand.Latest is not { } latest)
        {
            output.WriteLine($"      {StandWords.Count(actor.Said.Length, "statement")} on it");
            foreach (var hit in actor.Said.Where(h => h.Statement.Condition is not null).Take(MostBetween))
            {
                output.WriteLine($"      condition: {StandWords.OneLine(hit.Statement.Condition!.Text)}");
            }

            return;
        }

        output.WriteLine($"      {Facts(actor.Stand, standing.AsOf)}");
        if (actor.Stand.Condition is { } condition)
        {
            output.WriteLine($"      condition: {StandWords.OneLine(condition.Text)}");
        }

        WriteEvidence(standing, latest, latest.Evidence[0], output);
        if (actor.Stand.Strongest is { } strongest && !ReferenceEquals(strongest, latest))
        {
            WriteEvidence(standing, strongest, strongest.Evidence[0], output);
        }
    }

    private static string Facts(Stand stand, DateOnly asOf)
    {
        string warnings = StandWords.Warnings(stand, asOf);
        return $"{StandWords.Span(stand.Periods[^1])}; {StandWords.Behind(stand)}; {StandWords.Sure(stand.Confidence)}{(warnings.Length == 0 ? "" : $"; {warnings}")}";
    }

    private static void WriteEvidence(IssueStanding standing, Report report, Passage passage, TextWriter output)
    {
        var article = standing.Articles[report.Article];
        string basis = StandWords.Basis(report) is { } told ? $"{told}: " : "";
        output.WriteLine($"      {StandWords.Day(report.Day)}  {basis}{StandWords.OneLine(passage.Text)}");
        output.WriteLine($"        {PlaceLink.Of(article.Url, passage.Texts[0]) ?? $"{article.Key} {string.Join(' ', passage.Pieces.Select(p => $"{p.Start}-{p.End}"))}"}");
    }

    private static string Place(ArticleSummary article) => string.Join(", ", new[] { article.Outlet, article.Published?.Date.ToString("yyyy-MM-dd") }.Where(t => t is not null));
}
