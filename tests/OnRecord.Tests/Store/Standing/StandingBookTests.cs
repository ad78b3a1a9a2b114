using OnRecord.Actors;
using OnRecord.Positions;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Store.Standing;

public sealed class StandingBookTests : IDisposable
{
    private static readonly Issue Talks = new("talks", "Talks should begin.") { Search = ["talks"] };

    private readonly TempRecord temp = new();

    public StandingBookTests() => temp.Open.AddIssue(Talks);

    public void Dispose() => temp.Dispose();

    [Fact]
    public void A_country_stands_where_those_who_speak_for_it_do_and_each_is_shown()
    {
        Add(new Handmade("a", "2031-03-01").Says("Ada Brook", "no talks", "President", country: "FI").Shows("talks", Stance.Disagree));
        Add(new Handmade("b", "2031-04-01").Says("Ben Hall", "talks at once", "foreign minister", country: "FI").Shows("talks", Stance.Agree));
        Add(new Handmade("c", "2031-04-02").Says("Cleo Dunn", "never any talks", "former president", country: "FI").Shows("talks", Stance.Disagree));
        Add(new Handmade("d", "2031-04-03").Says("Finland's government", "talks may begin", country: "FI", kind: ActorKind.Government).Shows("talks", Stance.Agree));
        var finland = temp.Open.Standing.On(Talks).Bodies.ShouldHaveSingleItem();
        (finland.Body.Name, finland.Stand.Stance, finland.Stand.Periods.Length).ShouldBe(("Finland", Stance.Agree, 2));
        finland.Speakers.Select(s => s.Actor.Name).ShouldBe(["Finland", "Ben Hall", "Ada Brook"]);
        finland.Speakers.Select(s => s.Stand.Stance).ShouldBe([Stance.Agree, Stance.Agree, Stance.Disagree]);
    }

    [Fact]
    public void Later_articles_do_not_count_and_what_lies_between_two_stands_is_shown()
    {
        Add(new Handmade("a", "2031-03-01").Says("Ada Brook", "no talks while the gates are shut").Shows("talks", Stance.Disagree, condition: "while the gates are shut"));
        Add(new Handmade("b", "2031-03-15").Says("Ada Brook", "we hear of talks").Says("Ben Hall", "talks would help"));
        Add(new Handmade("c", "2031-04-01").Says("Ada Brook", "talks tomorrow").Shows("talks", Stance.Agree));
        var march = temp.Open.Standing.On(Talks, new DateOnly(2031, 3, 20));
        var ada = march.Actors[0];
        (ada.Stand.Stance, ada.Stand.Condition!.Text, ada.Said.Length).ShouldBe((Stance.Disagree, "while the gates are shut", 2));
        march.Actors[1].Stand.Stance.ShouldBe(Stance.None);
        march.Shifts.ShouldBeEmpty();

        var now = temp.Open.Standing.On(Talks);
        now.AsOf.ShouldBe(new DateOnly(2031, 4, 1));
        var shift = now.Shifts.ShouldHaveSingleItem();
        (shift.Shift.Last.Evidence[0].Text, shift.Shift.First.Evidence[0].Content, shift.Shift.Days).ShouldBe(("Ada Brook said \"no talks while the gates are shut\".", "\"talks tomorrow\"", 31));
        shift.Between.ShouldHaveSingleItem().Statement.ContentText.ShouldBe("\"we hear of talks\"");
        shift.Told.ShouldHaveSingleItem().Key.ShouldBe("b");
    }

    [Fact]
    public void A_stand_that_a_person_gave_wins()
    {
        long article = Add(new Handmade("a", "2031-03-01").Says("Ada Brook", "talks").Shows("talks", Stance.Disagree));
        Add(new Handmade("b", "2031-03-02").Says("Ada Brook", "talks of the day").Shows("talks", Stance.Agree, 0.3f));
        temp.Execute($"UPDATE position SET stance = 'Mixed', confidence = 1, review = 'Corrected' WHERE article_id = {article}");
        var stand = temp.Open.Standing.On(Talks).Actors.ShouldHaveSingleItem().Stand;
        (stand.Stance, stand.IsThin, stand.Doubtful.Length).ShouldBe((Stance.Mixed, false, 1));
    }

    private long Add(Handmade article) => temp.Open.Add(article.Read()).ArticleId;
}
