namespace OnRecord.App.Mcp;

/// <summary>Where one actor stands on an issue.</summary>
/// <param name="Actor">The actor's key.</param>
/// <param name="Name">The actor's name.</param>
/// <param name="Stance">agree, disagree, mixed, or none for "no clear position".</param>
/// <param name="Confidence">Probability, 0 to 1, that the stance is right; 0 where there is none.</param>
/// <param name="Condition">The words that limit the stand, verbatim.</param>
/// <param name="Evidence">The statements behind it.</param>
internal sealed record Stand(string Actor, string Name, string Stance, float Confidence, string? Condition, IReadOnlyList<Found> Evidence);
