using OnRecord.App.Commands;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Demo;

/// <summary>The demo's record: the articles and issues of <c>data/demo</c>, read.</summary>
internal static class DemoRecord
{
    /// <summary>Puts the demo's issues and articles into a record.</summary>
    /// <exception cref="IOException">A file of the demo is missing or damaged.</exception>
    public static void Build(Record record, Engine engine)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "data", "demo");
        var issues = IssueFile.Read(Path.Combine(folder, "issues.yaml"));
        foreach (var issue in issues)
        {
            record.AddIssue(issue);
        }

        foreach (var input in Inputs.Open([Path.Combine(folder, "articles.jsonl")]))
        {
            record.Add(engine.Read(input.Article ?? throw new IOException(input.Error!.ToString()), issues));
        }
    }
}
