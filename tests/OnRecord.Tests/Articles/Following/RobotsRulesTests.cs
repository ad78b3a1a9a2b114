using FsCheck;
using FsCheck.Fluent;
using OnRecord.Articles.Following;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Articles.Following;

public sealed class RobotsRulesTests
{
    public static TheoryData<string, string, string, bool> Rows() => new(Repository.Read("tests/OnRecord.Tests/Specs/Articles/robots.md").Split('\n')
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && l.Contains('`')).Select(l => l.Trim('|', ' ').Split(" | "))
        .Select(c => new TheoryDataRow<string, string, string, bool>(c[0], c[1].Trim('`').Replace('⏎', '\n'), c[2].Trim('`'), c[3] == "yes")));

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_spec_holds(string rule, string robots, string path, bool fetched) => RobotsRules.Parse(robots, "OnRecord").Allows(path).ShouldBe(fetched, rule);

    [Fact]
    public void A_delay_is_read() => RobotsRules.Parse("User-agent: *\nCrawl-delay: 2.5", "OnRecord").Delay.ShouldBe(TimeSpan.FromSeconds(2.5));

    [Fact]
    public void Any_text_is_read_and_many_stars_take_no_time()
    {
        string many = "User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 5000)) + "$";
        RobotsRules.Parse(many, "OnRecord").Allows("/" + new string('a', 20_000) + "b").ShouldBeTrue();
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<string>(), (text, path) =>
        {
            RobotsRules.Parse("user-agent: *\ndisallow: /" + text, "OnRecord").Allows("/" + path);
            return true;
        }).QuickCheckThrowOnFailure();
    }
}
