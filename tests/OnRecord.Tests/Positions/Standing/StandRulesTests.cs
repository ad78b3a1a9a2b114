using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Positions.Shifts;
using OnRecord.Positions.Standing;

namespace OnRecord.Tests.Positions.Standing;

public sealed class StandRulesTests
{
    private static readonly DateOnly End = new(2031, 12, 31);

    private static int article;

    [Fact]
    public void Who_changed_their_mind_stands_where_they_stood_last()
    {
        var stand = Stand(At(1, Stance.Disagree), At(2, Stance.Disagree), At(3, Stance.Agree));
        stand.Stance.ShouldBe(Stance.Agree);
        stand.Periods.Select(p => (p.Stance, p.Reports.Length)).ShouldBe([(Stance.Disagree, 2), (Stance.Agree, 1)]);
        var shift = Shift.Of(stand).ShouldHaveSingleItem();
        (shift.Last.Day!.Value.Month, shift.First.Day!.Value.Month, shift.Days).ShouldBe((2, 3, 28));
    }

    [Fact]
    public void Other_words_and_another_condition_for_the_same_stand_are_no_shift()
    {
        var stand = Stand(At(1, Stance.Agree, words: "we will talk"), At(2, Stance.Agree, words: "talks must begin", condition: "if the gates open"), At(3, Stance.Agree, words: "let us sit down"));
        Shift.Of(stand).ShouldBeEmpty();
        stand.Condition!.Text.ShouldBe("if the gates open");
        (stand.Statements, stand.Days, stand.IsThin).ShouldBe((3, 3, false));
    }

    [Fact]
    public void An_unsure_report_that_says_otherwise_is_shown_and_counts_for_nothing()
    {
        var stand = Stand(At(1, Stance.Agree), At(2, Stance.Disagree, 0.5f), At(3, Stance.Agree, 0.5f));
        stand.Periods.ShouldHaveSingleItem().Reports.Length.ShouldBe(2);
        stand.Doubtful.ShouldHaveSingleItem().Stance.ShouldBe(Stance.Disagree);
    }

    [Fact]
    public void A_sure_or_confirmed_report_can_change_it_alone()
    {
        Stand(At(1, Stance.Agree, 0.95f), At(2, Stance.Disagree, 0.7f)).Stance.ShouldBe(Stance.Disagree);
        Stand(At(1, Stance.Agree, 0.95f), At(2, Stance.Disagree, 0.1f) with { IsConfirmed = true }).Stance.ShouldBe(Stance.Disagree);
    }

    [Fact]
    public void Only_unsure_reports_are_a_thin_stand()
    {
        var stand = Stand(At(1, Stance.Agree, 0.5f), At(2, Stance.Agree, 0.55f));
        (stand.Stance, stand.IsThin).ShouldBe((Stance.Agree, true));
        Stand(At(1, Stance.Agree)).IsThin.ShouldBeTrue();
        Stand().Stance.ShouldBe(Stance.None);
    }

    [Fact]
    public void The_same_words_in_two_outlets_count_once_and_get_the_surer_reading()
    {
        var stand = Stand(At(1, Stance.Disagree, words: "No talks.", outlet: "A"), At(2, Stance.Agree, 0.62f, words: "“no talks”", outlet: "B"));
        Shift.Of(stand).ShouldBeEmpty();
        (stand.Stance, stand.Statements, stand.Outlets).ShouldBe((Stance.Disagree, 1, 2));
    }

    [Fact]
    public void A_day_with_both_sides_is_mixed()
    {
        Stand(At(1, Stance.Agree), At(1, Stance.Disagree)).Stance.ShouldBe(Stance.Mixed);
        Stand(At(1, Stance.Agree), At(1, Stance.Agree), At(1, Stance.Disagree, 0.7f)).Stance.ShouldBe(Stance.Agree);
    }

    [Fact]
    public void What_comes_later_does_not_count_and_what_is_long_past_is_old()
    {
        Report[] reports = [At(1, Stance.Disagree), At(6, Stance.Agree)];
        StandRules.Of(reports, new DateOnly(2031, 5, 31)).Stance.ShouldBe(Stance.Disagree);
        StandRules.Of(reports, new DateOnly(2030, 1, 1)).Stance.ShouldBe(Stance.None);
        var stand = StandRules.Of(reports, End);
        (stand.IsOld(End), stand.IsOld(End.AddYears(1))).ShouldBe((false, true));
    }

    [Fact]
    public void The_order_of_the_reports_does_not_matter()
    {
        Report[] reports = [.. Enumerable.Range(0, 40).Select(i => At(1 + (i * 7 % 12), (Stance)(1 + (i % 3)), 0.4f + (i % 7 * 0.09f), words: $"words {i % 11}"))];
        var expected = StandRules.Of(reports, End);
        for (int seed = 0; seed < 5; seed++)
        {
            var shuffled = reports.ToArray();
            new Random(seed).Shuffle(shuffled);
            var stand = StandRules.Of(shuffled, End);
            stand.Periods.SelectMany(p => p.Reports.Select(r => (p.Stance, r.Article))).ShouldBe(expected.Periods.SelectMany(p => p.Reports.Select(r => (p.Stance, r.Article))));
            stand.Doubtful.Select(r => r.Article).ShouldBe(expected.Doubtful.Select(r => r.Article));
        }
    }

    private static Stand Stand(params Report[] reports) => StandRules.Of(reports, End);

    private static Report At(int month, Stance stance, float confidence = 0.9f, string? words = null, string? condition = null, string outlet = "The Lock")
    {
        int number = Interlocked.Increment(ref article);
        return new Report
        {
            Article = number,
            Day = new DateOnly(2031, month, 1),
            Outlet = outlet,
            Stance = stance,
            Confidence = confidence,
            Condition = condition is null ? null : Words(condition),
            Evidence = [Words(words ?? $"words of {number}") with { Statement = 1 }],
        };
    }

    private static Passage Words(string text) => new([new TextSpan(0, text.Length)], [text]);
}
