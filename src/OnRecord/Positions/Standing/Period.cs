using System.Collections.Immutable;

namespace OnRecord.Positions.Standing;

/// <summary>A time in which all reports of an actor show the same stand.</summary>
/// <param name="Stance">The stand.</param>
/// <param name="Reports">The reports, the earliest first; at least one.</param>
public sealed record Period(Stance Stance, ImmutableArray<Report> Reports)
{
    /// <summary>The first day it is reported for.</summary>
    public DateOnly? From => Reports[0].Day;

    /// <summary>The last day it is reported for.</summary>
    public DateOnly? Until => Reports[^1].Day;

    /// <summary>The report that is most sure; of equal ones the latest.</summary>
    public Report Strongest => Reports.OrderByDescending(r => r.IsConfirmed).ThenByDescending(r => r.Confidence).ThenByDescending(r => r.Day).First();

    /// <summary>The newest report.</summary>
    public Report Latest => Reports[^1];
}
