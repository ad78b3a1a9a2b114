using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Positions.Attitudes;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Positions;

/// <summary>Runs the rows of <c>Specs/Positions/told-deeds.md</c>.</summary>
public sealed class PlainDeedSpecTests
{
    public static TheoryData<string, string> Rows() => [.. Repository.Read("tests/OnRecord.Tests/Specs/Positions/told-deeds.md").Split('\n')
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| text ", StringComparison.Ordinal))
        .Select(l => l.Split('|')[1..^1].Select(c => c.Trim()).ToArray()).Select(c => (c[0], c[1]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_holds(string text, string expected)
    {
        var document = Models.Reader().Read(new Article("row", text));
        string[] found = [.. PlainDeeds.Find(document, new WordRange(0, document.Words.Length)).Select(a => Show(document, a))];
        (found.Length == 0 ? "none" : string.Join(" ; ", found)).ShouldBe(expected);
    }

    private static string Show(Document document, Attitude attitude)
    {
        string holder = attitude.Holder < 0 ? "-" : document.TextOf(attitude.Holder);
        string target = attitude.Target.Count == 0 ? "-" : document.TextOf(attitude.Target);
        return $"{holder} {(attitude.Sign switch { > 0 => "+", < 0 => "-", _ => "0" })}{document.TextOf(attitude.Predicate)} {target}";
    }
}
