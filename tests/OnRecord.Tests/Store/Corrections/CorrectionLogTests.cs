using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Statements;
using OnRecord.Store;
using OnRecord.Store.Corrections;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store.Corrections;

public sealed class CorrectionLogTests : IDisposable
{
    private static readonly Issue Bridge = new("bridge", "The bridge should open.") { Search = ["bridge"] };

    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-corrections-").FullName;
    private readonly Record record;

    public CorrectionLogTests()
    {
        record = Record.Open(Path.Combine(folder, "record.db"));
        record.AddIssue(Bridge);
        record.Add(WithPosition(Some.Read()));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_rejected_statement_is_gone_from_every_read_until_it_is_taken_back()
    {
        var statement = Only();
        var done = Apply(CorrectionKind.StatementReject, statement);
        done.Before!.Actor.ShouldBe("ada-brook");
        record.Article(1)!.Statements.ShouldBeEmpty();
        record.FindStatements(new SearchQuery { Words = "bridge" }).ShouldBeEmpty();
        record.PositionsOn(Bridge).ShouldBeEmpty("a stand goes with the last words behind it");
        record.Corrections.Undo(done.Id, "bo");
        Only().Id.ShouldBe(statement.Id);
        record.FindStatements(new SearchQuery { Words = "bridge" }).Length.ShouldBe(1);
        record.PositionsOn(Bridge).ShouldHaveSingleItem().Stance.ShouldBe(Stance.Agree);
    }

    [Fact]
    public void A_speaker_set_by_hand_takes_the_stand_along_and_outlives_a_re_reading()
    {
        Apply(CorrectionKind.SpeakerSet, Only(), new CorrectedValue { Actor = "Bo Lind" });
        Only().ActorKey.ShouldBe("bo-lind");
        record.PositionsOn(Bridge).ShouldHaveSingleItem().Actor.Key.ShouldBe("bo-lind");
        record.Reread(WithPosition(Some.Read())).IsNew.ShouldBeFalse();
        Only().ActorName.ShouldBe("Bo Lind");
        Only().Review.ShouldBe(Review.Corrected);
        record.Article(1)!.Actors.Select(a => a.ActorKey).ShouldBe(["ada-brook", "bo-lind"], ignoreOrder: true);
        record.Corrections.Undo(1, "ada");
        Only().ActorKey.ShouldBe("ada-brook");
        record.Actor("bo-lind").ShouldBeNull("nobody else brought the name into the record");
    }

    [Fact]
    public void A_confirmed_statement_stays_when_a_new_reading_has_lost_or_moved_it()
    {
        var before = Only();
        Apply(CorrectionKind.StatementConfirm, before);
        record.Reread(Some.Read() with { Statements = [], Actors = ActorLayer.Empty });
        Only().Statement.Content.ShouldBe(before.Statement.Content);
        Only().ActorKey.ShouldBe("ada-brook");
        Only().Review.ShouldBe(Review.Confirmed);
        var moved = Some.Read().Statements[0] with { Content = [new TextSpan(22, 40)], Kind = StatementKind.Indirect };
        record.Reread(Some.Read() with { Statements = [moved] });
        Only().Statement.Content.ShouldBe(before.Statement.Content);
        Only().Statement.Kind.ShouldBe(StatementKind.Direct);
    }

    [Fact]
    public void A_statement_can_be_added_edited_and_taken_out_again()
    {
        var place = new TextSpan(0, 5);
        var statement = Only().Statement with { Content = [place], Source = [], Cue = [] };
        var target = CorrectionTarget.OfStatement(1, [place]);
        var added = record.Corrections.Apply(Correction(CorrectionKind.StatementAdd, target, 0, new CorrectedValue { Statement = statement, Actor = "ada-brook" }));
        var there = record.Article(1)!.Statements[^1];
        (there.ContentText, there.Review, there.Version).ShouldBe(("Mayor", Review.Added, added.Id));
        var edited = new CorrectedValue { Statement = statement with { Content = [new TextSpan(6, 15)] } };
        record.Corrections.Apply(Correction(CorrectionKind.StatementEdit, CorrectionTarget.Of(there), there.Version, edited));
        record.Article(1)!.Statements[^1].ContentText.ShouldBe("Ada Brook");
        record.FindStatements(new SearchQuery { Words = "mayor" }).ShouldHaveSingleItem().Statement.SourceText.ShouldBe("Mayor Ada Brook");
        record.Corrections.Undo(2, "bo");
        record.Article(1)!.Statements[^1].ContentText.ShouldBe("Mayor");
        record.Corrections.Undo(1, "bo");
        Only().ContentText.ShouldStartWith("\"the bridge");
    }

    [Fact]
    public void Positions_by_hand_win_over_new_readings_and_a_new_wording_of_the_issue()
    {
        var target = CorrectionTarget.OfPosition(1, "bridge", "ada-brook");
        record.Corrections.Apply(Correction(CorrectionKind.PositionSet, target, 0, new CorrectedValue { Stance = Stance.Disagree, Condition = new TextSpan(6, 9) }));
        record.PositionsOn(Bridge).ShouldHaveSingleItem().Condition.ShouldBe("Ada");
        record.SetPositions(1, Bridge, WithPosition(Some.Read()).Positions);
        record.PositionsOn(Bridge).ShouldHaveSingleItem().Stance.ShouldBe(Stance.Disagree);
        record.AddIssue(Bridge with { Proposition = "Open it." });
        record.PositionsOn(Bridge).ShouldHaveSingleItem().Stance.ShouldBe(Stance.Disagree);
        record.Corrections.Apply(Correction(CorrectionKind.PositionReject, target, 1, null));
        record.SetPositions(1, Bridge, WithPosition(Some.Read()).Positions);
        record.PositionsOn(Bridge).ShouldHaveSingleItem().Stance.ShouldBe(Stance.None);
    }

    [Fact]
    public void Who_has_not_seen_the_last_correction_is_told_and_changes_nothing()
    {
        var seen = Only();
        Apply(CorrectionKind.StatementConfirm, seen);
        var conflict = Should.Throw<ConflictException>(() => Apply(CorrectionKind.StatementReject, seen));
        conflict.Message.ShouldContain("ada has corrected this");
        conflict.Latest.Id.ShouldBe(Only().Version);
        Apply(CorrectionKind.StatementReject, Only()).Id.ShouldBe(2);
    }

    [Fact]
    public void The_log_keeps_everything_and_says_what_is_wrong()
    {
        Apply(CorrectionKind.StatementConfirm, Only());
        record.Corrections.Undo(1, "bo", "too early");
        var log = record.Corrections.List(articleId: 1);
        log.Select(c => (c.Id, c.Kind, c.By, c.Why)).ShouldBe([(2, CorrectionKind.Undo, "bo", "too early"), (1, CorrectionKind.StatementConfirm, "ada", "seen")]);
        log[1].UndoneBy.ShouldBe(2);
        Should.Throw<RecordException>(() => record.Corrections.Undo(1, "bo")).Message.ShouldContain("taken back before, by bo");
        Should.Throw<RecordException>(() => record.Corrections.Undo(2, "bo")).Message.ShouldContain("an undo itself");
        Should.Throw<RecordException>(() => record.Corrections.Undo(9, "bo")).Message.ShouldContain("no correction 9");
        var nowhere = CorrectionTarget.OfStatement(1, [new TextSpan(0, 1)]);
        Should.Throw<RecordException>(() => record.Corrections.Apply(Correction(CorrectionKind.StatementReject, nowhere, 0, null))).Message.ShouldContain("no such statement 0-1");
        var outside = new CorrectedValue { Statement = Only().Statement with { Content = [new TextSpan(0, 9999)] } };
        Should.Throw<RecordException>(() => record.Corrections.Apply(Correction(CorrectionKind.StatementAdd, nowhere, 0, outside))).Message.ShouldContain("no place in the article's text");
    }

    private static AnnotatedArticle WithPosition(AnnotatedArticle read) => read with
    {
        Positions = [new Position { ActorId = "ada-brook", Issue = "bridge", Stance = Stance.Agree, Confidence = 0.8f, Evidence = [new TextSpan(21, 45)], Statements = [1] }],
    };

    private static Correction Correction(CorrectionKind kind, CorrectionTarget target, long seen, CorrectedValue? after) =>
        new() { By = "ada", Why = "seen", Kind = kind, Target = target, Seen = seen, After = after };

    private StoredStatement Only() => record.Article(1)!.Statements.ShouldHaveSingleItem();

    private Correction Apply(CorrectionKind kind, StoredStatement statement, CorrectedValue? after = null) =>
        record.Corrections.Apply(Correction(kind, CorrectionTarget.Of(statement), statement.Version, after));
}
