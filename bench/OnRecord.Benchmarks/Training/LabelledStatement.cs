using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Documents;

namespace OnRecord.Benchmarks.Training;

/// <summary>A statement with the stances a person saw in it, by issue: 1 agree, -1 disagree.</summary>
internal sealed record LabelledStatement(ImmutableArray<TextSpan> Content, ImmutableDictionary<string, int> Stances)
{
    public static LabelledStatement Read(JsonElement json) => new(
        [.. json.GetProperty("content").EnumerateArray().Select(c => new TextSpan(c[0].GetInt32(), c[1].GetInt32()))],
        json.GetProperty("stances").EnumerateArray().DistinctBy(s => s.GetProperty("issue").GetString())
            .ToImmutableDictionary(s => s.GetProperty("issue").GetString()!, s => s.GetProperty("stance").GetString() == "agree" ? 1 : -1, StringComparer.Ordinal));

    /// <summary>Dice of the two contents' characters.</summary>
    public double SharedWith(ImmutableArray<TextSpan> other)
    {
        int shared = Content.Sum(a => other.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        return 2.0 * shared / Math.Max(1, Content.Sum(c => c.Length) + other.Sum(c => c.Length));
    }
}
