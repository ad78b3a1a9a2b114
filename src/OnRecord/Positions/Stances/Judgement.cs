namespace OnRecord.Positions.Stances;

/// <summary>What one statement or deed says about one issue.</summary>
/// <param name="Evidence">The statement or deed.</param>
/// <param name="Bearing">Log odds that it shows a stand on the issue at all.</param>
/// <param name="Lean">Log odds, given that it does, that the stand is for the proposition.</param>
internal readonly record struct Judgement(EvidenceView Evidence, float Bearing, float Lean);
