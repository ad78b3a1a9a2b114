using System.Text.Json;
using OnRecord.Documents;

namespace OnRecord.Reading.Heads;

/// <summary>Names of tags, relations and name kinds, in the order of the heads' outputs.</summary>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">Penn Treebank tags.</param>
/// <param name="Relations">Universal Dependencies relations.</param>
/// <param name="Root">Number of the relation <c>root</c>.</param>
internal sealed record Labels(string[] Upos, string[] Xpos, string[] Relations, int Root)
{
    private static readonly string[] NameOrder = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"];

    /// <summary>Reads <c>labels.json</c>.</summary>
    /// <exception cref="ModelException">The labels are not those of this program's heads.</exception>
    public static Labels Load(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        string[] Names(string key) => [.. json.RootElement.GetProperty(key).EnumerateArray().Select(v => v.GetString()!)];
        var labels = new Labels(Names("upos"), Names("xpos"), Names("deprel"), Array.IndexOf(Names("deprel"), "root"));
        bool known = labels.Upos.Length == WordHeads.UposSize && labels.Xpos.Length == WordHeads.XposSize && labels.Root >= 0 && Names("names").SequenceEqual(NameOrder);
        return known ? labels : throw new ModelException($"{path} has other labels than this program reads: copy the model's folder anew.");
    }

    /// <summary>The kind of the name that begins with this output of the head (1, 3, 5, 7).</summary>
    public static NameKind KindOf(int label) => (NameKind)((label - 1) / 2);
}
