using OnRecord.Positions;
using OnRecord.Positions.Meaning;
using OnRecord.Store.Corrections;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Store.Issues;

public sealed class IssueSearchTests : IDisposable
{
    private readonly TempRecord temp = new();

    public IssueSearchTests()
    {
        temp.Open.Add(new Handmade("a", "2031-03-01").Says("Ada Brook", "Negotiators want the truce to go on for another month").Says("Ben Hall", "The bakery opens at seven").Read());
        temp.Open.Add(new Handmade("b", "2031-05-01").Says("Ben Hall", "There is a ceasefire line on the map").Read());
    }

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Words_and_meaning_find_together()
    {
        var issue = new Issue("truce", "The ceasefire should be extended.") { Search = ["ceasefire line"] };
        temp.Open.AddIssue(issue);
        Words(issue).ShouldBe(["b"]);
        using var encoder = SentenceEncoder.Open(Models.Folder);
        temp.Open.Meaning.CarryOn(encoder.Encode);
        temp.Open.IssueSearch.SetWordings(issue, [CompactMeaning.Of(encoder.Encode(issue.Proposition))]);
        var hits = temp.Open.IssueSearch.Find(issue);
        hits.Select(h => h.Hit.Article.Key).ShouldBe(["b", "a"]);
        hits[1].IsByWords.ShouldBeFalse();
        hits[1].Nearness!.Value.ShouldBeInRange(0.4f, 1);
        temp.Open.ArticlesOn(issue).Length.ShouldBe(2);
    }

    [Fact]
    public void Only_its_actors_and_days_count()
    {
        var issue = new Issue("all", "It is so.") { Search = ["the", "truce"] };
        temp.Open.AddIssue(issue);
        Words(issue).ShouldBe(["b", "a", "a"]);
        Words(issue with { Actors = ["ben"] }).ShouldBe(["b", "a"]);
        Words(issue with { Actors = ["ada-brook"] }).ShouldBe(["a"]);
        Words(issue with { Since = new DateOnly(2031, 4, 1) }).ShouldBe(["b"]);
        Words(issue with { Until = new DateOnly(2031, 3, 1), Actors = ["ben"] }).ShouldBe(["a"]);
    }

    [Fact]
    public void An_issue_comes_back_whole_and_goes_when_it_is_taken_out()
    {
        var issue = new Issue("whole", "It is so.") { Search = ["a"], For = ["b"], Against = ["c"], Actors = ["d"], Since = new DateOnly(2031, 1, 1), Until = new DateOnly(2031, 2, 1) };
        temp.Open.AddIssue(issue);
        var read = temp.Open.Issue("whole").ShouldNotBeNull();
        (read.Proposition, read.Search[0], read.For[0], read.Against[0], read.Actors[0], read.Since, read.Until).ShouldBe(("It is so.", "a", "b", "c", "d", issue.Since, issue.Until));
        temp.Open.RemoveIssue("whole").ShouldBeTrue();
        temp.Open.RemoveIssue("whole").ShouldBeFalse();
        temp.Open.Issues().ShouldBeEmpty();
    }

    [Fact]
    public void An_article_whose_statement_was_rejected_is_still_one_to_read()
    {
        var issue = new Issue("truce", "The ceasefire should be extended.") { Search = ["ceasefire line"] };
        temp.Open.AddIssue(issue);
        long b = temp.Open.ArticlesOn(issue).ShouldHaveSingleItem().Id;
        var statement = temp.Open.Article(b)!.Statements.ShouldHaveSingleItem();
        var rejected = temp.Open.Corrections.Apply(new Correction { By = "ada", Why = "no statement", Kind = CorrectionKind.StatementReject, Target = CorrectionTarget.Of(statement) });
        Words(issue).ShouldBeEmpty();
        temp.Open.ArticlesOn(issue).ShouldHaveSingleItem().Id.ShouldBe(b);
        temp.Open.ArticlesOn(new Issue("other", "It is so.") { Search = ["elsewhere"] }).ShouldBeEmpty();
        temp.Open.Corrections.Undo(rejected.Id, "ada");
        Words(issue).ShouldBe(["b"]);
    }

    private IEnumerable<string> Words(Issue issue) => temp.Open.IssueSearch.Find(issue).Select(h => h.Hit.Article.Key);
}
