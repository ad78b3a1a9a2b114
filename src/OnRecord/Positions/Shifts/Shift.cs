using OnRecord.Positions.Standing;

namespace OnRecord.Positions.Shifts;

/// <summary>
/// A change between two stands of one actor on one issue. Other words for the same stand, or another condition, are none.
/// </summary>
/// <param name="Before">Where the actor stood.</param>
/// <param name="After">Where the actor stood from then on.</param>
public sealed record Shift(Period Before, Period After)
{
    /// <summary>The last report of the old stand.</summary>
    public Report Last => Before.Latest;

    /// <summary>The first report of the new one.</summary>
    public Report First => After.Reports[0];

    /// <summary>How many days lie between the two, or <see langword="null"/> where a day is not known.</summary>
    public int? Days => First.Day is { } first && Last.Day is { } last ? first.DayNumber - last.DayNumber : null;

    /// <summary>The changes between the periods of a stand, the earliest first.</summary>
    public static IEnumerable<Shift> Of(Stand stand)
    {
        ArgumentNullException.ThrowIfNull(stand);
        return stand.Periods.Zip(stand.Periods.Skip(1), (before, after) => new Shift(before, after));
    }
}
