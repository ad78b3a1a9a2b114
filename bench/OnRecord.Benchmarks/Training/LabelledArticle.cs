using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Documents;

namespace OnRecord.Benchmarks.Training;

/// <summary>One article whose statements a person labelled with stances.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Statements">The statements of the hand annotation.</param>
internal sealed record LabelledArticle(string Id, string Text, ImmutableArray<LabelledStatement> Statements)
{
    /// <summary>Reads the articles of a JSONL file; their texts are <c>ID.txt</c> in <paramref name="texts"/>.</summary>
    public static IEnumerable<LabelledArticle> Read(string file, string texts)
    {
        foreach (string line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            string id = json.RootElement.GetProperty("id").GetString()!;
            yield return new LabelledArticle(
                id, File.ReadAllText(Path.Combine(texts, id + ".txt")), [.. json.RootElement.GetProperty("statements").EnumerateArray().Select(LabelledStatement.Read)]);
        }
    }

    /// <summary>The labelled statement whose content shares most with <paramref name="content"/>, at least half of both together.</summary>
    public LabelledStatement? Matching(ImmutableArray<TextSpan> content)
    {
        var best = Statements.MaxBy(s => s.SharedWith(content));
        return best is not null && best.SharedWith(content) >= 0.5 ? best : null;
    }
}
