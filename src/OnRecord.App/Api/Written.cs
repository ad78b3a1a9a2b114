namespace OnRecord.App.Api;

/// <summary>What became of a form.</summary>
/// <param name="Address">The page that shows it.</param>
/// <param name="Correction">The number in the log of corrections, to take it back by; null where it was none.</param>
public sealed record Written(string Address, long? Correction);
