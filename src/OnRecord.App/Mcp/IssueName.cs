namespace OnRecord.App.Mcp;

/// <summary>An issue.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Proposition">The sentence one agrees or disagrees with.</param>
internal sealed record IssueName(string Key, string Proposition);
