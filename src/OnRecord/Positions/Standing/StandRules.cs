using System.Collections.Immutable;

namespace OnRecord.Positions.Standing;

/// <summary>Puts the reports of single articles together to where an actor stands. Pure: the order of the reports does not matter.</summary>
public static class StandRules
{
    /// <summary>A report at least as sure as this can change where an actor stands by itself.</summary>
    public const float Sure = 0.6f;

    /// <summary>After this many days without a report a stand is shown as old.</summary>
    public const int DaysUntilOld = 365;

    // of a day's reports this share must agree, else the day is mixed
    private const float Most = 2 / 3f;

    /// <summary>The stand by the reports up to <paramref name="asOf"/>, that day counted in. Reports without a day count as the earliest.</summary>
    public static Stand Of(IEnumerable<Report> reports, DateOnly asOf)
    {
        var days = reports.Where(r => r.Stance != Stance.None && (r.Day ?? DateOnly.MinValue) <= asOf)
            .GroupBy(r => r.Day ?? DateOnly.MinValue).OrderBy(d => d.Key)
            .Select(d => new Period(OfDay(d), [.. d.OrderBy(r => r.Article)]));
        var periods = Join(days);
        var doubtful = periods.Where(p => periods.Length > 1 && IsDoubtful(p)).SelectMany(p => p.Reports).ToImmutableArray();
        periods = periods.Length > 1 && periods.All(IsDoubtful) ? [periods[^1]] : Join(periods.Where(p => periods.Length == 1 || !IsDoubtful(p)));
        return new Stand { Periods = periods, Doubtful = [.. doubtful.Where(r => !periods.Any(p => p.Reports.Contains(r)))] };
    }

    private static Stance OfDay(IEnumerable<Report> day)
    {
        var sides = day.GroupBy(r => r.Stance).Select(g => (Stance: g.Key, Weight: g.Sum(r => r.IsConfirmed ? 100 : r.Confidence))).OrderByDescending(s => s.Weight).ToList();
        return sides[0].Weight >= Most * sides.Sum(s => s.Weight) ? sides[0].Stance : Stance.Mixed;
    }

    // one unsure report between others is more likely misread than a change of mind
    private static bool IsDoubtful(Period period) => period.Reports.Length == 1 && !period.Reports[0].IsConfirmed && period.Reports[0].Confidence < Sure;

    private static ImmutableArray<Period> Join(IEnumerable<Period> parts)
    {
        var joined = new List<Period>();
        foreach (var part in parts)
        {
            if (joined.Count > 0 && joined[^1].Stance == part.Stance)
            {
                joined[^1] = joined[^1] with { Reports = joined[^1].Reports.AddRange(part.Reports) };
            }
            else
            {
                joined.Add(part);
            }
        }

        return [.. joined];
    }
}
