using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Positions.Conditions;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Positions.Conditions;

/// <summary>Runs the rows of <c>Specs/Positions/conditions.md</c>.</summary>
public sealed class ConditionSpecTests
{
    public static TheoryData<string, string, string> Rows() => [.. Repository.Read("tests/OnRecord.Tests/Specs/Positions/conditions.md").Split('\n')
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| text ", StringComparison.Ordinal))
        .Select(l => l.Split('|')[1..^1].Select(c => c.Trim()).ToArray()).Select(c => (c[0], c[1], c[2]))];

    [Fact]
    public void The_spec_has_its_rows() => Rows().Count.ShouldBeGreaterThanOrEqualTo(60);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_holds(string text, string condition, string limits)
    {
        var document = Models.Reader().Read(new Article("row", text));
        var found = ConditionFinder.Find(document, new WordRange(0, document.Words.Length)).ToArray();
        string shown = found.Length == 0 ? "none" : string.Join(" ; ", found.Select(f => document.TextOf(f.Words)));
        shown.ShouldBe(condition);
        (found.Length == 0 ? "-" : document.TextOf(found[0].Limits)).ShouldBe(limits);
    }
}
