using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Positions.Conditions;

/// <summary>The words that open a condition: "as long as", "provided that".</summary>
/// <param name="Kind">How such a condition limits.</param>
/// <param name="Words">In lower case.</param>
/// <param name="NeedsRefusal">Whether it is a condition only under a refusal: "not before", "no talks without".</param>
internal sealed record Marker(ConditionKind Kind, ImmutableArray<string> Words, bool NeedsRefusal)
{
    // the longer ones first: "only if" before "if"
    private static readonly ImmutableArray<Marker> All =
    [
        .. Table().OrderByDescending(m => m.Words.Length),
    ];

    /// <summary>The marker that starts at <paramref name="word"/>, or <see langword="null"/>.</summary>
    public static Marker? At(Document document, int word) => All.FirstOrDefault(m => m.Matches(document, word));

    private bool Matches(Document document, int word) =>
        word + Words.Length <= document.Words.Length
        && Enumerable.Range(0, Words.Length).All(i => document.TextOf(word + i).Equals(Words[i], StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Marker> Table()
    {
        (ConditionKind Kind, bool NeedsRefusal, string Words)[] rows =
        [
            (ConditionKind.If, false, "if|only if|if and only if|but only if|provided|provided that|providing|providing that|on condition that|on the condition that|on condition|with the proviso that|subject to|conditional on|conditional upon|contingent on|contingent upon|assuming that|in the event of|in the event that|only when|only once|only after"),
            (ConditionKind.Unless, false, "unless|unless and until"),
            (ConditionKind.Until, false, "until|till|not until|until and unless|not before"),
            (ConditionKind.Until, true, "before"),
            (ConditionKind.While, false, "as long as|so long as|for as long as|for so long as"),
            (ConditionKind.Without, true, "without"),
            (ConditionKind.Exchange, false, "in exchange for|in return for"),
        ];
        return rows.SelectMany(r => r.Words.Split('|').Select(w => new Marker(r.Kind, [.. w.Split(' ')], r.NeedsRefusal)));
    }
}
