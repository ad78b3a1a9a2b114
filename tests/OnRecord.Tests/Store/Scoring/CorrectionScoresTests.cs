using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Scoring;
using OnRecord.Store.Corrections;
using OnRecord.Store.Scoring;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Store.Scoring;

public sealed class CorrectionScoresTests : IDisposable
{
    private readonly TempRecord temp = new();

    public CorrectionScoresTests()
    {
        temp.Open.AddIssue(new Issue("bridge", "The bridge should open."));
        foreach (string id in new[] { "one", "two", "three" })
        {
            temp.Open.Add(Some.Read(id) with { Positions = [new Position { ActorId = "ada-brook", Issue = "bridge", Stance = Stance.Agree, Confidence = 0.8f, Evidence = [new TextSpan(21, 45)], Statements = [1] }] });
        }
    }

    private CorrectionScores Scores => CorrectionScores.Of(temp.Open.Corrections);

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Nothing_corrected_is_nothing_scored() => Scores.ShouldBe(default);

    [Fact]
    public void Confirmed_is_right_rejected_is_wrong_and_added_was_missed()
    {
        Statement(1, CorrectionKind.StatementConfirm);
        Statement(2, CorrectionKind.StatementReject);
        Apply(CorrectionKind.StatementAdd, CorrectionTarget.OfStatement(1, [new TextSpan(0, 5)]), new CorrectedValue { Statement = Some.Read().Statements[0] with { Content = [new TextSpan(0, 5)] } });
        Scores.Statements.ShouldBe(new Score(Right: 1, Given: 2, There: 2));
        Scores.Speakers.ShouldBe(new Score(1, 1, 1));
        Scores.Statements.F1.ShouldBe(0.5, 1e-9);
    }

    [Fact]
    public void A_speaker_or_an_edge_put_right_is_wrong_and_was_there()
    {
        Statement(1, CorrectionKind.StatementEdit, new CorrectedValue { Statement = Some.Read().Statements[0] with { Content = [new TextSpan(21, 40)] } });
        Statement(2, CorrectionKind.SpeakerSet, new CorrectedValue { Actor = "Bo Lind" });
        Scores.Statements.ShouldBe(new Score(0, 1, 1));
        Scores.Speakers.ShouldBe(new Score(0, 1, 1));
    }

    [Fact]
    public void Positions_count_as_statements_do()
    {
        Position(1, "ada-brook", CorrectionKind.PositionConfirm);
        Position(2, "ada-brook", CorrectionKind.PositionSet, new CorrectedValue { Stance = Stance.Disagree });
        Position(3, "ada-brook", CorrectionKind.PositionReject);
        Position(3, "bo-lind", CorrectionKind.PositionAdd, new CorrectedValue { Stance = Stance.Mixed, Evidence = [new TextSpan(0, 5)] });
        Scores.Positions.ShouldBe(new Score(Right: 1, Given: 3, There: 3));
    }

    [Fact]
    public void The_newest_word_on_a_target_counts_and_what_was_taken_back_does_not()
    {
        Position(1, "ada-brook", CorrectionKind.PositionConfirm);
        Position(1, "ada-brook", CorrectionKind.PositionReject);
        Scores.Positions.ShouldBe(new Score(0, 1, 0));
        temp.Open.Corrections.Undo(2, "ada");
        Scores.Positions.ShouldBe(new Score(1, 1, 1));
        temp.Open.Corrections.Undo(1, "ada");
        Scores.ShouldBe(default);
    }

    private void Statement(long article, CorrectionKind kind, CorrectedValue? after = null) => Apply(kind, CorrectionTarget.Of(temp.Open.Article(article)!.Statements[0]), after);

    private void Position(long article, string actor, CorrectionKind kind, CorrectedValue? after = null) => Apply(kind, CorrectionTarget.OfPosition(article, "bridge", actor), after);

    private void Apply(CorrectionKind kind, CorrectionTarget target, CorrectedValue? after) =>
        temp.Open.Corrections.Apply(new Correction { By = "ada", Why = "seen", Kind = kind, Target = target, Seen = temp.Open.Corrections.VersionOf(target), After = after });
}
