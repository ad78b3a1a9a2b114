namespace OnRecord.Benchmarks.Training;

/// <summary>One piece of evidence and one issue with what a person said of them.</summary>
/// <param name="Article">Index of the article.</param>
/// <param name="Issue">The issue's key.</param>
/// <param name="Actor">Who holds it.</param>
/// <param name="Label">1 agree, -1 disagree, 0 does not bear on it.</param>
/// <param name="Features">By <c>StanceFeatures.Names</c>.</param>
internal sealed record Example(int Article, string Issue, string Actor, int Label, float[] Features);
