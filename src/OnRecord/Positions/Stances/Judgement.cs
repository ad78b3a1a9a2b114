using OnRecord.Documents;

namespace OnRecord.Positions.Stances;

/// <summary>What one statement says about one issue.</summary>
/// <param name="Statement">The statement's number.</param>
/// <param name="Evidence">Its words.</param>
/// <param name="Bearing">Probability that it shows a stand on the issue at all.</param>
/// <param name="Agree">Probability, given that it does, that the stand is for the proposition.</param>
internal readonly record struct Judgement(int Statement, TextSpan Evidence, float Bearing, float Agree);
