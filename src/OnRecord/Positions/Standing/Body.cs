namespace OnRecord.Positions.Standing;

/// <summary>A country or organisation that actors speak for.</summary>
/// <param name="Key">Two letters of ISO 3166-1 for a country of the world, else the name in lower case.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsCountry">Whether it is a country.</param>
public sealed record Body(string Key, string Name, bool IsCountry);
