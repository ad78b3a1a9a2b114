using System.Collections.Immutable;

namespace OnRecord.Positions.Standing;

/// <summary>
/// Where an actor stands on an issue by all reports up to a day: the last <see cref="Period"/>, with what came before it. It is not an average:
/// who has changed their mind stands where they stood last.
/// </summary>
public sealed record Stand
{
    /// <summary>No report at all, or none that is clear.</summary>
    public static Stand Unclear { get; } = new() { Periods = [], Doubtful = [] };

    /// <summary>The periods, the earliest first; empty where there is no clear position.</summary>
    public required ImmutableArray<Period> Periods { get; init; }

    /// <summary>Single unsure reports that say otherwise than those around them; they are shown, and count for nothing.</summary>
    public required ImmutableArray<Report> Doubtful { get; init; }

    /// <summary>The stand now: of the last period.</summary>
    public Stance Stance => Periods.IsEmpty ? Stance.None : Periods[^1].Stance;

    /// <summary>The reports behind the stand now, the earliest first.</summary>
    public ImmutableArray<Report> Reports => Periods.IsEmpty ? [] : Periods[^1].Reports;

    /// <summary>The report that is most sure of the stand now.</summary>
    public Report? Strongest => Periods.IsEmpty ? null : Periods[^1].Strongest;

    /// <summary>The newest report of the stand now.</summary>
    public Report? Latest => Periods.IsEmpty ? null : Periods[^1].Latest;

    /// <summary>Probability, 0 to 1, that the stance is right: of the surest report. Reports are not taken to be independent, so more of them do not add up.</summary>
    public float Confidence => Strongest?.Confidence ?? 0;

    /// <summary>The newest words that limit the stand now, or <see langword="null"/>.</summary>
    public Passage? Condition => Reports.LastOrDefault(r => r.Condition is not null)?.Condition;

    /// <summary>How many different statements stand behind it; the same words in two outlets count once.</summary>
    public int Statements => Reports.SelectMany(r => r.Evidence).Select(e => Letters(e.Content ?? e.Text)).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many outlets report it.</summary>
    public int Outlets => Reports.Select(r => r.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>On how many days it is reported.</summary>
    public int Days => Reports.Select(r => r.Day).OfType<DateOnly>().Distinct().Count();

    /// <summary>Whether a single statement stands behind it, or only unsure reports.</summary>
    public bool IsThin => Periods.Length > 0 && !Reports.Any(r => r.IsConfirmed) && (Statements < 2 || Confidence < StandRules.Sure);

    /// <summary>Whether the newest report is more than a year older than <paramref name="asOf"/>.</summary>
    public bool IsOld(DateOnly asOf) => Latest?.Day is { } day && day < asOf.AddDays(-StandRules.DaysUntilOld);

    /// <summary>What two quotations of the same words have in common, however they are set.</summary>
    internal static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
