using OnRecord.Positions;
using OnRecord.Store;
using OnRecord.Store.Watches;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Store.Watches;

public sealed class WatchListTests : IDisposable
{
    private readonly TempRecord temp = new();

    public WatchListTests() => temp.Open.AddIssue(new Issue("talks", "Talks should begin.") { Search = ["talks"] });

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Only_what_is_new_is_found_and_only_once()
    {
        Add("a", "2031-03-01", "talks");
        var watch = Save(WatchKind.Statements, new SearchQuery { Words = "talks" });
        temp.Open.Watches.Look(watch).ShouldBe(0);
        Add("b", "2031-03-02", "more talks");
        Add("c", "2031-03-03", "the weather");
        temp.Open.Watches.Look(watch).ShouldBe(1);
        temp.Open.Watches.Look(watch).ShouldBe(0);
        var hit = temp.Open.Watches.Due(watch.Targets[0]).ShouldHaveSingleItem();
        (hit.Title, hit.Text, hit.Article, hit.Outlet, hit.Published).ShouldBe(("Ada Brook", "\"more talks\"", "b", "The Lock", "2031-03-02"));
        hit.Url.ShouldBe("https://example.org/b#:~:text=more%20talks");
        temp.Open.Watches.Arrived(watch.Targets[0], [hit]);
        temp.Open.Watches.Due(watch.Targets[0]).ShouldBeEmpty();
    }

    [Fact]
    public void An_article_that_is_read_anew_brings_nothing_twice()
    {
        var watch = Save(WatchKind.Statements, new SearchQuery());
        var article = new Handmade("a", "2031-03-01").Says("Ada Brook", "talks").Read();
        temp.Open.Add(article);
        temp.Open.Watches.Look(watch).ShouldBe(1);
        temp.Open.Reread(article);
        temp.Open.Watches.Look(watch).ShouldBe(0);
    }

    [Fact]
    public void Stands_shifts_and_appearances_are_watched_too()
    {
        Add("a", "2031-03-01", "no talks", Stance.Disagree);
        var (stands, shifts, actor) = (Save(WatchKind.Issues, issue: "talks"), Save(WatchKind.Shifts), Save(WatchKind.Actors, new SearchQuery { Actor = "brook" }));
        Add("b", "2031-04-01", "talks tomorrow", Stance.Agree);
        new[] { stands, shifts, actor }.Select(temp.Open.Watches.Look).ShouldBe([1, 1, 1]);
        temp.Open.Watches.Due(stands.Targets[0])[0].Title.ShouldBe("Ada Brook: for");
        var shift = temp.Open.Watches.Due(shifts.Targets[0])[0];
        (shift.Title, shift.Issue, shift.Actor).ShouldBe(("Ada Brook: from against to for", "talks", "ada-brook"));
        shift.Text.ShouldContain("no talks");
        shift.Text.ShouldContain("talks tomorrow");
    }

    [Fact]
    public void What_is_there_is_new_when_that_is_asked_for()
    {
        Add("a", "2031-03-01", "talks");
        var watch = Save(WatchKind.Statements, fromStart: true);
        temp.Open.Watches.Due(watch.Targets[0]).Length.ShouldBe(1);
        temp.Open.Watches.Remove(watch.Name).ShouldBeTrue();
        temp.Open.Watches.List().ShouldBeEmpty();
        temp.Open.Watches.Due(watch.Targets[0]).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_is_given_once_and_an_issue_must_be_there()
    {
        var watch = Save(WatchKind.Statements);
        Should.Throw<RecordException>(() => temp.Open.Watches.Add(watch)).Message.ShouldContain("already");
        Should.Throw<RecordException>(() => Save(WatchKind.Issues, issue: "none")).Message.ShouldContain("no issue \"none\"");
    }

    private Watch Save(WatchKind kind, SearchQuery? query = null, string? issue = null, bool fromStart = false)
    {
        string name = $"{kind}-{issue}";
        temp.Open.Watches.Add(new Watch { Name = name, Kind = kind, Query = query ?? new SearchQuery(), Issue = issue, Targets = [new WatchTarget(WatchTargetKind.Terminal, null)] }, fromStart);
        return temp.Open.Watches.List().Single(w => w.Name == name);
    }

    private void Add(string id, string day, string words, Stance stance = Stance.None)
    {
        var article = new Handmade(id, day).Says("Ada Brook", words);
        temp.Open.Add((stance == Stance.None ? article : article.Shows("talks", stance)).Read());
    }
}
