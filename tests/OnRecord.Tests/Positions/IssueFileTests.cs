using OnRecord.Positions;

namespace OnRecord.Tests.Positions;

public sealed class IssueFileTests
{
    [Fact]
    public void All_fields_are_read()
    {
        var issue = IssueFile.Parse("""
            issues:
              - key: quay
                proposition: "The quay should be rebuilt."
                search: [quay, "harbour wall"]
                for: ["Rebuild the quay."]
                against:
                  - Leave the quay as it is.
            """, "issues.yaml").ShouldHaveSingleItem();
        (issue.Key, issue.Proposition).ShouldBe(("quay", "The quay should be rebuilt."));
        issue.Search.ShouldBe(["quay", "harbour wall"]);
        issue.For.ShouldBe(["Rebuild the quay."]);
        issue.Against.ShouldBe(["Leave the quay as it is."]);
    }

    [Theory]
    [InlineData("", "issues.yaml has no list \"issues:\" at its top")]
    [InlineData("issues: 3", "has no list")]
    [InlineData("issues:\n  - key: a", "issues.yaml, line 2: the issue has no proposition.")]
    [InlineData("issues:\n  - 7", "line 2: an issue needs fields")]
    [InlineData("issues:\n  - {key: a, proposition: P., for: yes}", "line 2: for is not a list of texts")]
    [InlineData("issues:\n  - {key: a, proposition: P.}\n  - {key: A, proposition: Q.}", "two issues with the key \"a\"")]
    [InlineData("issues: [\n", "issues.yaml, line")]
    [InlineData("a: &x [b]\nissues: *x", "line 2: references")]
    public void What_is_wrong_is_said(string yaml, string message) =>
        Should.Throw<IssueFileException>(() => IssueFile.Parse(yaml, "issues.yaml")).Message.ShouldContain(message);

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Should.Throw<IssueFileException>(() => IssueFile.Parse("issues: " + new string('[', 100_000), "issues.yaml")).Message.ShouldContain("nested deeper");
}
