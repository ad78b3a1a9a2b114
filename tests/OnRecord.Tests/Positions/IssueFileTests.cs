using System.Text;
using FsCheck;
using FsCheck.Fluent;
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
    [InlineData("issues:\n  - {key: a, proposition: P.}\n  - {key: a, proposition: Q.}", "two issues with the key \"a\"")]
    [InlineData("issues:\n  - {key: A b, proposition: P.}", "line 2: \"A b\" is no key")]
    [InlineData("issues:\n  - key: a\n    proposition: P.\n    serch: [x]", "line 4: an issue has no field \"serch\"")]
    [InlineData("issues:\n  - {key: a, proposition: P., since: May}", "line 2: since is not a day")]
    [InlineData("issues: [\n", "issues.yaml, line")]
    [InlineData("a: &x [b]\nissues: *x", "line 2: references")]
    public void What_is_wrong_is_said(string yaml, string message) =>
        Should.Throw<IssueFileException>(() => IssueFile.Parse(yaml, "issues.yaml")).Message.ShouldContain(message);

    [Fact]
    public void What_is_written_is_read_again() => Prop.ForAll<NonEmptyString, string[], DateTime>(ComesBack).QuickCheckThrowOnFailure();

    private static void ComesBack(NonEmptyString proposition, string[] words, DateTime day)
    {
        static string Plain(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is not (0xFFFD or 0xFEFF) && !Rune.IsControl(r)).Select(r => r.ToString())).Trim();
        string[] search = [.. words.Where(w => w is not null).Select(Plain)];
        string sentence = "P " + Plain(proposition.Get);
        var issue = new Issue("a-1", sentence.Trim()) { Search = [.. search], For = ["yes"], Actors = ["null", "2031-03-05"], Since = DateOnly.FromDateTime(day) };
        var text = new StringWriter();
        IssueFile.Write([issue, issue with { Key = "b" }], text);
        var read = IssueFile.Parse(text.ToString(), "written");
        read.Length.ShouldBe(2);
        (read[0].Key, read[0].Proposition, read[0].Since, read[0].Until).ShouldBe((issue.Key, issue.Proposition, issue.Since, null));
        read[0].Search.ShouldBe(issue.Search);
        read[0].Actors.ShouldBe(issue.Actors);
        read[0].For.ShouldBe(issue.For);
    }

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Should.Throw<IssueFileException>(() => IssueFile.Parse("issues: " + new string('[', 100_000), "issues.yaml")).Message.ShouldContain("nested deeper");
}
