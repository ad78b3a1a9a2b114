using Microsoft.Data.Sqlite;
using OnRecord.Documents;
using OnRecord.Store.Corrections;
using OnRecord.Tests.Store.Actors;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store;

/// <summary>"X said that Y had said": the record keeps both.</summary>
public sealed class SecondHandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-store-").FullName;
    private readonly Record record;

    public SecondHandTests() => record = Record.Open(Path.Combine(folder, "record.db"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Both_speakers_come_back_with_their_words_and_places()
    {
        record.Add(SecondHandArticle.Read());
        var statement = record.Article(1)!.Statements.Single();
        statement.ActorName.ShouldBe("Anna Hill");
        var told = statement.SecondHand.Single();
        (told.ActorKey, told.ActorName, told.SourceText, told.CueText, told.ContentText).ShouldBe(("peter-holm", "Peter Holm", "Peter Holm", "warned", "the bridge was weak"));
        new DocumentText(SecondHandArticle.Text).Slice(told.Content).ShouldBe(told.ContentText);
        (told.Confidence, told.Why).ShouldBe((0.8f, "full name"));
    }

    [Fact]
    public void It_is_found_under_whoever_is_said_to_have_said_it_and_counts_as_no_statement_of_theirs()
    {
        record.Add(SecondHandArticle.Read());
        var holm = record.Actor("peter-holm").ShouldNotBeNull();
        holm.Statements.ShouldBeEmpty();
        holm.ToldByOthers.Single().Statement.ActorName.ShouldBe("Anna Hill");
        record.Actor("anna-hill")!.ToldByOthers.ShouldBeEmpty();
    }

    [Fact]
    public void It_goes_with_the_actor_that_a_person_says_it_is()
    {
        record.Add(SecondHandArticle.Read());
        record.Add(Told.By("two", "2024-05-02", Told.Person("Piet Holm")));
        Apply(CorrectionKind.ActorMerge, CorrectionTarget.OfActor("peter-holm"), new CorrectedValue { Actor = "piet-holm" });
        record.Article(1)!.Statements.Single().SecondHand.Single().ActorKey.ShouldBe("piet-holm");
        record.Actor("piet-holm")!.ToldByOthers.Length.ShouldBe(1);
    }

    [Fact]
    public void It_is_gone_where_the_words_are_no_longer_in_the_statement()
    {
        record.Add(SecondHandArticle.Read());
        var statement = record.Article(1)!.Statements.Single();
        var shorter = statement.Statement with { Content = [new TextSpan(15, 25)] };
        Apply(CorrectionKind.StatementEdit, CorrectionTarget.Of(statement), new CorrectedValue { Statement = shorter, Actor = "anna-hill" });
        record.Article(1)!.Statements.Single().SecondHand.ShouldBeEmpty();
    }

    [Fact]
    public void Reading_again_puts_the_new_in_place_of_the_old()
    {
        var read = SecondHandArticle.Read();
        record.Add(read);
        record.Reread(read);
        record.Article(1)!.Statements.Single().SecondHand.Length.ShouldBe(1);
        record.Reread(read with { Actors = read.Actors with { SecondHand = [] } });
        record.Article(1)!.Statements.Single().SecondHand.ShouldBeEmpty();
    }

    [Fact]
    public void A_statement_inside_another_s_says_who_tells_of_it()
    {
        record.Add(SecondHandArticle.Nested());
        record.Article(1)!.Statements.Select(s => s.ToldBy).ShouldBe([null, new OnRecord.Store.Teller("anna-hill", "Anna Hill")]);
    }

    private void Apply(CorrectionKind kind, CorrectionTarget target, CorrectedValue after) =>
        record.Corrections.Apply(new Correction { By = "ann", Why = "looked", Kind = kind, Target = target, After = after });
}
