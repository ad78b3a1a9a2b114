using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Positions.Attitudes;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Positions;

/// <summary>Runs the rows of <c>Specs/Positions/attitudes.md</c> and <c>Specs/Positions/told-deeds.md</c>.</summary>
public sealed class AttitudeSpecTests
{
    public static TheoryData<string, string> Attitudes() => Rows("attitudes");

    public static TheoryData<string, string> Deeds() => Rows("told-deeds");

    [Theory]
    [MemberData(nameof(Attitudes))]
    public void An_attitude_is_found(string text, string expected) => Holds(text, expected, AttitudeFinder.Find);

    [Theory]
    [MemberData(nameof(Deeds))]
    public void A_deed_is_found(string text, string expected) => Holds(text, expected, PlainDeeds.Find);

    private static TheoryData<string, string> Rows(string spec) => [.. Repository.Read($"tests/OnRecord.Tests/Specs/Positions/{spec}.md").Split('\n')
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| text ", StringComparison.Ordinal))
        .Select(l => l.Split('|')[1..^1].Select(c => c.Trim()).ToArray()).Select(c => (c[0], c[1]))];

    private static void Holds(string text, string expected, Func<Document, WordRange, IEnumerable<Attitude>> find)
    {
        var document = Models.Reader().Read(new Article("row", text));
        string[] found = [.. find(document, new WordRange(0, document.Words.Length)).Select(a => Show(document, a))];
        (found.Length == 0 ? "none" : string.Join(" ; ", found)).ShouldBe(expected);
    }

    private static string Show(Document document, Attitude attitude)
    {
        string holder = attitude.Holder < 0 ? "-" : document.TextOf(attitude.Holder);
        string target = attitude.Target.Count == 0 ? "-" : document.TextOf(attitude.Target);
        return $"{holder} {(attitude.Sign switch { > 0 => "+", < 0 => "-", _ => "0" })}{document.TextOf(attitude.Predicate)} {target}";
    }
}
