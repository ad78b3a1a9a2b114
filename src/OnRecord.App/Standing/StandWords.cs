using System.Globalization;
using OnRecord.Positions;
using OnRecord.Positions.Standing;
using OnRecord.Store.Standing;

namespace OnRecord.App.Standing;

/// <summary>How stands are said in words, on the command line and in briefs.</summary>
internal static class StandWords
{
    /// <summary>The order in which stands are listed.</summary>
    public static readonly Stance[] Order = [Stance.Agree, Stance.Disagree, Stance.Mixed, Stance.None];

    /// <summary>A stand in a word or two.</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Agree => "for",
        Stance.Disagree => "against",
        Stance.Mixed => "mixed",
        _ => "no clear position",
    };

    /// <summary>A stand as what the actor does.</summary>
    public static string Stands(Stance stance) => stance switch
    {
        Stance.Agree => "agrees",
        Stance.Disagree => "disagrees",
        Stance.Mixed => "is on both sides",
        _ => "has no clear position",
    };

    /// <summary>The days of a period: since when, and when it was last reported.</summary>
    public static string Span(Period period) => period.From == period.Until ? $"since {Day(period.From)}" : $"since {Day(period.From)}, last {Day(period.Until)}";

    /// <summary>What a report rests on where that is not the actor's own words.</summary>
    public static string? Basis(Report report) => report.IsDeed ? "deed" : report.IsTold ? "as reported" : null;

    /// <summary>What stands behind it: "4 statements, 3 outlets, 2 days".</summary>
    public static string Behind(Stand stand) =>
        Count(stand.Statements, "statement") + (stand.Outlets > 1 || stand.Days > 1 ? $", {Count(stand.Outlets, "outlet")}, {Count(stand.Days, "day")}" : "");

    /// <summary>What a reader should be wary of, or an empty text: "thin, old".</summary>
    public static string Warnings(Stand stand, DateOnly asOf)
    {
        string?[] words = [stand.IsThin ? "thin evidence" : null, stand.IsOld(asOf) ? "old evidence" : null, stand.Doubtful.IsEmpty ? null : $"{Count(stand.Doubtful.Length, "unsure report")} otherwise"];
        return string.Join(", ", words.Where(w => w is not null));
    }

    /// <summary>The countries and organisations that others speak for; one that only speaks itself is in the list of actors.</summary>
    public static IEnumerable<BodyStand> SpokenFor(IssueStanding standing) =>
        standing.Bodies.Where(b => b.Speakers.Any(s => !string.Equals(s.Actor.Name, b.Body.Name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A number with its noun.</summary>
    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>A day as it is written everywhere.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";

    /// <summary>A probability.</summary>
    public static string Sure(float confidence) => $"{confidence.ToString("0 %", CultureInfo.InvariantCulture)} sure";

    /// <summary>Words of an article on one line.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
