using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Positions.Conditions;

/// <summary>Words that limit what is said or done, wherever they stand in a document.</summary>
/// <param name="Words">The words, the conjunction or preposition included: "until the troops are withdrawn".</param>
/// <param name="Limits">The word that they limit: the verb of its clause, or what stands for one.</param>
public sealed record LimitingWords(TextSpan Words, TextSpan Limits)
{
    /// <summary>All of a document, in order of text.</summary>
    internal static ImmutableArray<LimitingWords> Of(Document document) =>
        [.. ConditionFinder.Find(document, new WordRange(0, document.Words.Length)).Select(c => new LimitingWords(document.SpanOf(c.Words), document.Words[c.Limits].Span))];
}
