using OnRecord.Positions.Standing;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Positions.Standing;

/// <summary>Runs the rows of <c>Specs/Positions/deeds.md</c>.</summary>
public sealed class DeedSpecTests
{
    public static TheoryData<string, string> Rows() => [.. Repository.Read("tests/OnRecord.Tests/Specs/Positions/deeds.md").Split('\n')
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| text ", StringComparison.Ordinal))
        .Select(l => l.Split('|')[1..^1].Select(c => c.Trim()).ToArray()).Select(c => (c[0], c[1]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_holds(string text, string isA) => (DeedWords.Tell(text) ? "deed" : "stand").ShouldBe(isA);
}
