using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Statements;

/// <summary>Runs the rows of <c>Specs/Statements/statements.md</c>.</summary>
public sealed class StatementSpecTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        string? text = null;
        var expected = new List<string>();
        foreach (string line in Repository.Read("tests/OnRecord.Tests/Specs/Statements/statements.md").Split('\n').Append("> "))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                if (text is not null)
                {
                    rows.Add(text, string.Join('\n', expected));
                }

                (text, expected) = (line[2..], []);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                expected.Add(line[2..]);
            }
        }

        return rows;
    }

    [Fact]
    public void The_spec_has_its_rows() => Rows().Count.ShouldBeGreaterThanOrEqualTo(60);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_holds(string text, string expected)
    {
        var document = Models.Reader().Read(new Article("row", text.Replace('⏎', '\n')));
        var statements = StatementFinder.Find(document);
        string shown = statements.IsEmpty ? "none" : string.Join('\n', statements.Select(s => Show(document, s)));
        shown.ShouldBe(expected);
    }

    private static string Show(Document document, Statement statement)
    {
        string Join(IEnumerable<TextSpan> spans) => string.Join(" ‖ ", spans.Select(document.TextOf)).Replace('\n', '⏎');
        return $"{statement.Kind} {statement.Act}: ".ToLowerInvariant() + $"[{Join(statement.Source)}] <{Join(statement.Cue)}> {Join(statement.Content)}";
    }
}
