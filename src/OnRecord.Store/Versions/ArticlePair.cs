namespace OnRecord.Store.Versions;

/// <summary>Two articles that are nearly the same.</summary>
/// <param name="Article">The one that came into the record later.</param>
/// <param name="Earlier">The one that was there.</param>
/// <param name="Kind">Version or copy.</param>
/// <param name="Resemblance">The share of all runs of four words of both that both have, 0 to 1.</param>
/// <param name="Containment">The share of the shorter one's runs that the longer has, 0 to 1.</param>
public sealed record ArticlePair(ArticleSummary Article, ArticleSummary Earlier, Kinship Kind, double Resemblance, double Containment);
