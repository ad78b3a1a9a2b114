using OnRecord.Documents;

namespace OnRecord.Positions.Conditions;

/// <summary>The words that limit a stand.</summary>
/// <param name="Kind">How they limit it.</param>
/// <param name="Words">The words, the conjunction or preposition included.</param>
/// <param name="Limits">The word of the clause that they limit: its verb, or what stands for one.</param>
internal readonly record struct Condition(ConditionKind Kind, WordRange Words, int Limits);
