using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Scoring;
using OnRecord.Statements;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Scoring;

public sealed class ScoringTests
{
    private const string Text = "Ann Lee said the dam was safe. The miller denied it.";

    [Fact]
    public void Statements_of_a_brat_file_are_read()
    {
        var gold = BratStatements.Parse("T1\tSource 0 7\tAnn Lee\nT2\tCue 8 12\tsaid\nT3\tContent 13 20;25 29\t...\nE1\tAttribution:T2 Source:T1 Content1:T3\nE2\tAttribution:T2 Cue:T2\n");
        var only = gold.ShouldHaveSingleItem();
        (only.Source[0], only.Cue[0]).ShouldBe((new TextSpan(0, 7), new TextSpan(8, 12)));
        only.Content.ShouldBe([new TextSpan(13, 20), new TextSpan(25, 29)]);
    }

    [Theory]
    [InlineData("T1\tSource zero 7\tAnn")]
    [InlineData("T1\tSource 0\tAnn")]
    public void A_line_that_is_none_is_named(string line) => Should.Throw<FormatException>(() => BratStatements.Parse("\n" + line)).Message.ShouldContain("line 2");

    [Fact]
    public void Words_count_and_each_statement_once()
    {
        var document = Models.Reader().Read(new Article("dam", Text));
        GoldStatement[] gold = [new([new(0, 7)], [new(8, 12)], [new(13, 29)]), new([new(31, 41)], [new(42, 48)], [new(49, 51)])];
        Statement[] given = [Given(1, new(0, 7), new(8, 12), new(13, 30)), Given(2, new(31, 41), new(8, 12), new(13, 20))];
        var score = StatementScore.Of(document, [.. given], [.. gold]);
        (score.Found, score.Attributed, score.Exact).ShouldBe((new Score(1, 2, 2), new Score(1, 2, 2), new Score(1, 2, 2)));
        (score.Found.Precision, score.Found.Recall, score.Found.F1).ShouldBe((0.5, 0.5, 0.5));
    }

    [Fact]
    public void Positions_are_paired_by_actor_and_issue()
    {
        var (id, gold) = GoldPosition.Parse("""{"id": "x/dam", "positions": [{"actor": "Mrs Ann Lee", "issue": "dam", "stance": "agree", "condition": "if it is safe"}, {"actor": "Bo Ek", "issue": "dam", "stance": "agree", "optional": true}]}""");
        id.ShouldBe("x/dam");
        var document = Models.Reader().Read(new Article("dam", "Ann Lee would open the dam if it is proved safe."));
        Actor[] actors = [Named("ann-lee", "Ann Lee"), Named("bo-ek", "Bo Ek"), Named("cy-orr", "Cy Orr")];
        Position[] positions = [Stands("ann-lee", Stance.Disagree, new TextSpan(27, 47)), Stands("bo-ek", Stance.Agree), Stands("cy-orr", Stance.Agree)];
        var score = PositionScore.Of(new AnnotatedArticle(document, [], new ActorLayer([.. actors], []), [.. positions]), gold);
        (score.Stand, score.Stance, score.Condition, score.Opposite).ShouldBe((new Score(1, 2, 1), new Score(0, 2, 1), new Score(1, 1, 1), 1));
    }

    private static Statement Given(int number, TextSpan source, TextSpan cue, TextSpan content) => new()
    {
        Number = number,
        Source = [source],
        Cue = [cue],
        Content = [content],
        Kind = StatementKind.Indirect,
        Act = StatementAct.State,
        Confidence = 1,
        Why = "test",
    };

    private static Actor Named(string id, string name) => new() { Id = id, Name = name, Kind = ActorKind.Person, IsNamed = true };

    private static Position Stands(string actor, Stance stance, TextSpan? condition = null) =>
        new() { ActorId = actor, Issue = "dam", Stance = stance, Confidence = 1, Condition = condition, Evidence = [new(0, 7)], Statements = [] };
}
