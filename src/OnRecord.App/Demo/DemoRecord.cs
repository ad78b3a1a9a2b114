using OnRecord.App.Reading;
using OnRecord.Positions;
using OnRecord.Positions.Meaning;
using OnRecord.Store;

namespace OnRecord.App.Demo;

/// <summary>The demo's record: the articles and issues of <c>data/demo</c>, read.</summary>
internal static class DemoRecord
{
    /// <summary>Puts the demo's issues and articles into a record.</summary>
    /// <exception cref="IOException">A file of the demo is missing or damaged.</exception>
    /// <exception cref="OnRecord.Reading.ModelException">A file of a model is missing or damaged.</exception>
    public static void Build(Record record, Engine engine, string models)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "data", "demo");
        var issues = IssueFile.Read(Path.Combine(folder, "issues.yaml"));
        IssueReading.Keep(record, issues, models);
        foreach (var input in Inputs.Open([Path.Combine(folder, "articles.jsonl")]))
        {
            record.Add(engine.Read(input.Article ?? throw new IOException(input.Error!.ToString()), issues));
        }

        using var encoder = SentenceEncoder.Open(models);
        MeaningSearch.Prepare(record, encoder);
    }
}
