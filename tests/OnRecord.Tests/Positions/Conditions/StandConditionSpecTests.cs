using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Positions.Attitudes;
using OnRecord.Positions.Conditions;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Positions.Conditions;

/// <summary>Runs the rows of <c>Specs/Positions/stand-conditions.md</c>.</summary>
public sealed class StandConditionSpecTests
{
    public static TheoryData<string, string> Rows() => [.. Repository.Read("tests/OnRecord.Tests/Specs/Positions/stand-conditions.md").Split('\n')
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| text ", StringComparison.Ordinal))
        .Select(l => l.Split('|')[1..^1].Select(c => c.Trim()).ToArray()).Select(c => (c[0], c[1]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_holds(string text, string condition)
    {
        var document = Models.Reader().Read(new Article("row", text));
        var all = new WordRange(0, document.Words.Length);
        var found = StandCondition.Of(document, all, [.. AttitudeFinder.Find(document, all).Select(a => a.Predicate)]);
        (found is { } f ? document.TextOf(f.Words) : "none").ShouldBe(condition);
    }

    [Theory]
    [InlineData("We will vote against it unless it is changed.", "unless it is changed")]
    [InlineData("It was not ready to do so yet.", "It was not ready to do so yet")]
    [InlineData("We backed it after assurances about the fees.", "after assurances about the fees")]
    [InlineData("The car was not ready yet.", "none")]
    [InlineData("Voters will accept it unless prices rise.", "none")]
    public void What_somebody_will_do_about_it_has_the_condition_of_their_stand(string text, string condition)
    {
        var document = Models.Reader().Read(new Article("row", text));
        var found = StandCondition.OfOwnStand(document, new WordRange(0, document.Words.Length));
        (found is { } f ? document.TextOf(f.Words) : "none").ShouldBe(condition);
    }

    [Theory]
    [InlineData("They will vote against it unless it is changed.", false, "unless it is changed")]
    [InlineData("They will vote against it unless it is changed.", true, "none")]
    [InlineData("We will vote against it unless it is changed.", true, "unless it is changed")]
    [InlineData("The mayor said: \"They will vote against it unless it is changed.\"", false, "none")]
    public void In_direct_speech_they_are_others(string text, bool isDirect, string condition)
    {
        var document = Models.Reader().Read(new Article("row", text));
        var found = StandCondition.OfOwnStand(document, new WordRange(0, document.Words.Length), isDirect);
        (found is { } f ? document.TextOf(f.Words) : "none").ShouldBe(condition);
    }
}
