using OnRecord.Documents;

namespace OnRecord.Positions.Attitudes;

/// <summary>Somebody is for or against something, as the tree of one sentence shows it.</summary>
/// <param name="Predicate">The word that shows it: "oppose", "wrong", or the verb under "should".</param>
/// <param name="Sign">1 for, -1 against; negations counted in.</param>
/// <param name="Target">What it is about; empty where the sentence does not say.</param>
/// <param name="Holder">The word for who holds it, or -1 where nobody is named ("it is wrong").</param>
/// <param name="IsDemand">Whether it is what should be ("must be freed") rather than what somebody thinks of it.</param>
internal readonly record struct Attitude(int Predicate, int Sign, WordRange Target, int Holder, bool IsDemand);
