using System.Globalization;

namespace OnRecord.Positions.Briefs;

/// <summary>The fixed words of a brief that all of its formats share.</summary>
public static class BriefWords
{
    /// <summary>The heading of the source list.</summary>
    public const string Sources = "Sources";

    /// <summary>What stands under a brief.</summary>
    public const string Colophon = "Made by OnRecord from the articles above. Quoted lines are verbatim; stances were judged by a program and may be wrong.";

    /// <summary>The line under the question.</summary>
    public static string Under(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return $"Positions on record as of {Day(brief.AsOf)}: {brief.Facts}.";
    }

    /// <summary>Where words stand in a source without a web address: the publisher where there is one, and the place.</summary>
    public static string Unlinked(BriefQuote quote, BriefSource source)
    {
        ArgumentNullException.ThrowIfNull(quote);
        ArgumentNullException.ThrowIfNull(source);
        return source.Outlet is null ? quote.Place : $"{source.Outlet}, {quote.Place}";
    }

    /// <summary>A day as it is written everywhere.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day, or <see langword="null"/> where none is known.</summary>
    public static string? DayOrNull(DateOnly? day) => day is { } known ? Day(known) : null;
}
