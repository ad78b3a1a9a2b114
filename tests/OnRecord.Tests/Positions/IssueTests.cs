using OnRecord.Positions;

namespace OnRecord.Tests.Positions;

public sealed class IssueTests
{
    private static readonly Issue[] There =
    [
        new("id-cards-should-be-introduced-by", "ID cards should be introduced by law"),
        new("issue", "يجب وقف القتال"),
    ];

    [Theory]
    [InlineData("The border should reopen", "the-border-should-reopen")]
    [InlineData("id cards should be introduced by law ", "id-cards-should-be-introduced-by")]
    [InlineData("ID cards should be introduced by the next government", "id-cards-should-be-introduced-by-2")]
    [InlineData("يجب فتح الحدود", "issue-2")]
    public void A_key_is_of_one_proposition_alone(string proposition, string key)
    {
        Issue.KeyFor(proposition, There).ShouldBe(key);
        Issue.IsKey(key).ShouldBeTrue();
    }

    [Theory]
    [InlineData(" id cards should be introduced BY law", true)]
    [InlineData("ID cards should be introduced by laws", false)]
    public void Capitals_and_space_make_no_other_question(string proposition, bool asks) => There[0].Asks(proposition).ShouldBe(asks);

    [Fact]
    public void Long_first_words_still_make_a_key()
    {
        string key = Issue.KeyFor(string.Join(' ', Enumerable.Repeat(new string('a', 30), 6)), There);
        Issue.IsKey(key).ShouldBeTrue();
    }
}
