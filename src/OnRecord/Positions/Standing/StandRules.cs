using System.Collections.Immutable;

namespace OnRecord.Positions.Standing;

/// <summary>
/// Puts the reports of single articles together to where an actor stands. Sure reports make the periods; an unsure one joins the period it falls in
/// or, where it says otherwise, counts for nothing: it is more likely misread than a change of mind. Pure: the order of the reports does not matter.
/// </summary>
public static class StandRules
{
    /// <summary>A report at least as sure as this can change where an actor stands by itself.</summary>
    public const float Sure = 0.6f;

    /// <summary>After this many days without a report a stand is shown as old.</summary>
    public const int DaysUntilOld = 365;

    // of a day's reports this share must agree, else the day is mixed
    private const float Most = 2 / 3f;

    // what a person confirmed outweighs any number of readings
    private const float Confirmed = 100;

    /// <summary>The stand by the reports up to <paramref name="asOf"/>, that day counted in. Reports without a day count as the earliest.</summary>
    public static Stand Of(IEnumerable<Report> reports, DateOnly asOf)
    {
        Report[] known = [.. reports.Where(r => r.Stance != Stance.None && DayOf(r) <= asOf).GroupBy(WordsOf, StringComparer.Ordinal).SelectMany(AsOne).OrderBy(DayOf).ThenBy(r => r.Article)];
        Report[] sure = [.. known.Where(IsSure)];
        var periods = Join((sure.Length > 0 ? sure : known).GroupBy(DayOf).Select(d => new Period(OfDay(d), [.. d])));
        var doubtful = ImmutableArray.CreateBuilder<Report>();
        foreach (var unsure in sure.Length > 0 ? known.Where(r => !IsSure(r)) : [])
        {
            int at = Math.Max(0, periods.FindLastIndex(p => DayOf(p.Reports[0]) <= DayOf(unsure)));
            if (periods[at].Stance == unsure.Stance)
            {
                periods[at] = periods[at] with { Reports = [.. periods[at].Reports.Append(unsure).OrderBy(DayOf).ThenBy(r => r.Article)] };
            }
            else
            {
                doubtful.Add(unsure);
            }
        }

        return new Stand { Periods = [.. periods], Doubtful = doubtful.ToImmutable() };
    }

    // the same words in two articles are one stand: the surer reading of them holds for both
    private static IEnumerable<Report> AsOne(IEnumerable<Report> same)
    {
        var best = same.OrderByDescending(r => r.IsConfirmed).ThenByDescending(r => r.Confidence).ThenByDescending(DayOf).ThenBy(r => r.Article).First();
        return same.Select(r => r.Stance == best.Stance ? r : r with { Stance = best.Stance, Confidence = best.Confidence });
    }

    private static Stance OfDay(IEnumerable<Report> day)
    {
        var sides = day.GroupBy(r => r.Stance).Select(g => (Stance: g.Key, Weight: g.Sum(r => r.IsConfirmed ? Confirmed : r.Confidence))).OrderByDescending(s => s.Weight).ToList();
        return sides[0].Weight >= Most * sides.Sum(s => s.Weight) ? sides[0].Stance : Stance.Mixed;
    }

    private static List<Period> Join(IEnumerable<Period> days)
    {
        var joined = new List<Period>();
        foreach (var day in days)
        {
            if (joined.Count > 0 && joined[^1].Stance == day.Stance)
            {
                joined[^1] = joined[^1] with { Reports = joined[^1].Reports.AddRange(day.Reports) };
            }
            else
            {
                joined.Add(day);
            }
        }

        return joined;
    }

    private static bool IsSure(Report report) => report.IsConfirmed || report.Confidence >= Sure;

    private static DateOnly DayOf(Report report) => report.Day ?? DateOnly.MinValue;

    private static string WordsOf(Report report) => report.Evidence.IsEmpty ? "" : Stand.Letters(report.Evidence[0].Content ?? report.Evidence[0].Text);
}
