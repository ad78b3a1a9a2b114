using System.Collections.Immutable;
using OnRecord.App.Commands;
using OnRecord.Positions;
using OnRecord.Store;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OnRecord.App.Demo;

/// <summary>The demo's record: the articles and issues of <c>data/demo</c>, read.</summary>
internal static class DemoRecord
{
    /// <summary>Puts the demo's issues and articles into a record.</summary>
    /// <exception cref="IOException">A file of the demo is missing or damaged.</exception>
    public static void Build(Record record, Engine engine)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "data", "demo");
        var issues = Issues(Path.Combine(folder, "issues.yaml"));
        foreach (var issue in issues)
        {
            record.AddIssue(issue);
        }

        foreach (var input in Inputs.Open([Path.Combine(folder, "articles.jsonl")]))
        {
            record.Add(engine.Read(input.Article ?? throw new IOException(input.Error!.ToString()), issues));
        }
    }

    private static ImmutableArray<Issue> Issues(string path)
    {
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return [.. reader.Deserialize<List<IssueRow>>(File.ReadAllText(path)).Select(r => new Issue(r.Key, r.Proposition) { Search = [.. r.Search] })];
    }

    private sealed class IssueRow
    {
        public string Key { get; set; } = "";

        public string Proposition { get; set; } = "";

        public List<string> Search { get; set; } = [];
    }
}
