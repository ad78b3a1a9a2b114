using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Reading;
using OnRecord.Statements;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Actors;

/// <summary>Runs the rows of <c>Specs/Actors/sources.md</c> with the real reader.</summary>
public sealed class SourceSpecTests : IClassFixture<SourceSpecTests.OpenReader>
{
    private readonly Reader reader;

    public SourceSpecTests(OpenReader open) => reader = open.Reader;

    public static TheoryData<string, string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string, string>();
        foreach (string line in Repository.Read("tests/OnRecord.Tests/Specs/Actors/sources.md").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)))
        {
            string[] cells = [.. line.Split('|')[1..^1].Select(c => c.Trim())];
            if (cells[0] != "text")
            {
                rows.Add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_source_is_that_actor(string text, string source, string name, string role, string organisation, string country)
    {
        var document = reader.Read(new Article("row", text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal)));
        var statements = StatementFinder.Find(document);
        var layer = ActorResolver.Resolve(document, statements);

        var statement = statements.Last(s => !s.Source.IsEmpty && document.TextOf(s.Source[0]).Trim(' ', ',') == source);
        var actor = layer.ActorOf(statement.Number);
        (actor?.Name ?? "?", actor?.Role ?? "", actor?.Organisation ?? "", actor?.Country ?? "").ShouldBe((name, role, organisation, country));
    }

    /// <summary>The reader, opened once for all rows.</summary>
    public sealed class OpenReader : IDisposable
    {
        public Reader Reader { get; } = Reader.Open(Path.Combine(Repository.Root, "models", "reader"));

        public void Dispose() => Reader.Dispose();
    }
}
