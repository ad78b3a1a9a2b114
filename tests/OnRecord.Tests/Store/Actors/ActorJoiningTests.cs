using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Store.Corrections;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store.Actors;

public sealed class ActorJoiningTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-joining-").FullName;
    private readonly Record record;

    public ActorJoiningTests() => record = Record.Open(Path.Combine(folder, "record.db"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Spellings_and_a_surname_with_the_office_are_one_actor_with_the_longest_name()
    {
        record.Add(Told.By("1", "2022-10-01", Told.Person("Volodymyr Zelensky", "President", country: "UA")));
        record.Add(Told.By("2", "2022-10-02", Told.Person("Volodymyr Zelenskyy", "Ukrainian President", country: "UA")));
        record.Add(Told.By("3", "2022-10-03", Told.Person("Zelenskiy", "President", country: "UA")));
        var actor = record.Actors().ShouldHaveSingleItem();
        (actor.Key, actor.Name, actor.Articles, actor.Statements).ShouldBe(("volodymyr-zelenskyy", "Volodymyr Zelenskyy", 3, 3));
        record.Actor("volodymyr-zelensky")!.Actor.Key.ShouldBe("volodymyr-zelenskyy", "old keys lead on");
        record.Actors("Zelenskiy").ShouldHaveSingleItem().ShouldBe(actor);
    }

    [Fact]
    public void A_surname_alone_waits_for_the_one_it_can_mean_and_leaves_again_when_there_are_two()
    {
        record.Add(Told.By("1", "2031-03-04", Told.Person("Brandt", "Water Minister", country: "CR")));
        string alone = KeyOf("1");
        alone.ShouldStartWith("brandt~");
        record.Add(Told.By("2", "2031-03-05", Told.Person("Teo Brandt", "Water Minister", country: "CR")));
        KeyOf("1").ShouldBe("teo-brandt");
        record.Actor(alone)!.Actor.Key.ShouldBe("teo-brandt");
        record.Add(Told.By("3", "2031-04-15", Told.Person("Hanna Brandt", "Water Minister", country: "CR")));
        KeyOf("1").ShouldStartWith("brandt~");
        record.Article("1")!.Actors[0].Why!.ShouldContain("several of that surname have had that office");
    }

    [Fact]
    public void A_surname_with_nothing_else_is_nobody_elses()
    {
        record.Add(Told.By("1", "2022-10-01", Told.Person("Ann Smith", "senator", country: "US")));
        record.Add(Told.By("2", "2022-10-01", Told.Person("Smith")));
        record.Add(Told.By("3", "2022-10-02", Told.Person("Smith")));
        new[] { KeyOf("1"), KeyOf("2"), KeyOf("3") }.Distinct().Count().ShouldBe(3);
        record.Add(Told.By("4", "2022-10-02", Told.Person("Smith", "farmer")));
        KeyOf("4").ShouldNotBe("ann-smith");
    }

    [Fact]
    public void Namesakes_stay_apart_and_a_name_alone_joins_neither()
    {
        record.Add(Told.By("1", "2022-10-01", Told.Person("John Smith", "bishop", country: "GB")));
        record.Add(Told.By("2", "2022-10-01", Told.Person("John Smith", "senator", country: "US")));
        record.Add(Told.By("3", "2022-10-01", Told.Person("John Smith")));
        record.Add(Told.By("4", "2022-10-02", Told.Person("John Smith", "Senator", country: "US")));
        (KeyOf("1"), KeyOf("2"), KeyOf("3"), KeyOf("4")).ShouldBe(("john-smith-gb", "john-smith-us", "john-smith~unclear", "john-smith-us"));
    }

    [Fact]
    public void Countries_are_one_actor_by_any_name_and_ministries_are_their_countrys()
    {
        record.Add(Told.By("1", "2022-10-01", Told.Government("Kremlin", "RU"), Told.Body("Russian Foreign Ministry", "RU")));
        record.Add(Told.By("2", "2022-10-02", Told.Government("Moscow", "RU"), Told.Body("Foreign Ministry", "FR")));
        record.Add(Told.By("3", "2022-10-03", Told.Body("Foreign Ministry")));
        record.Actor("russia")!.Actor.Articles.ShouldBe(2);
        record.Actors("foreign ministry").Length.ShouldBe(3);
    }

    [Fact]
    public void A_word_that_is_a_government_of_the_record_and_nobodys_surname_is_that_government()
    {
        record.Add(Told.By("1", "2031-03-04", Told.Person("Corria")));
        KeyOf("1").ShouldStartWith("corria~");
        record.Add(Told.By("2", "2031-03-05", Told.Government("Corria", country: null)));
        KeyOf("1").ShouldBe("corria");
        record.Actor("corria")!.Actor.Kind.ShouldBe(ActorKind.Government);
        record.Add(Told.By("3", "2031-03-06", Told.Person("Corria", "farmer")));
        KeyOf("3").ShouldNotBe("corria");
        record.Add(Told.By("4", "2031-03-07", Told.Person("Anna Corria")));
        KeyOf("1").ShouldNotBe("corria", "it may be her");
    }

    [Fact]
    public void A_merge_by_hand_outlives_re_reading_and_can_be_taken_back()
    {
        record.Add(Told.By("1", "2022-10-01", Told.Person("Ann Smith", "senator")));
        var jones = Told.By("2", "2022-10-02", Told.Person("Ann Jones", "senator"));
        record.Add(jones);
        Apply(CorrectionKind.ActorMerge, CorrectionTarget.OfActor("ann-jones"), "ann-smith");
        record.Actor("ann-jones")!.Actor.Statements.ShouldBe(2);
        record.Reread(jones);
        record.Add(Told.By("3", "2022-10-03", Told.Person("Ann Jones", "Senator")));
        record.Actors().ShouldHaveSingleItem().Statements.ShouldBe(3);
        record.Corrections.Undo(1, "bo");
        record.Actor("ann-smith")!.Actor.Statements.ShouldBe(1);
        record.Actor("ann-jones")!.Actor.Statements.ShouldBe(2);
    }

    [Fact]
    public void A_split_by_hand_outlives_re_reading_and_can_be_taken_back()
    {
        record.Add(Told.By("1", "2022-10-01", Told.Person("Ann Smith", "senator")));
        var other = Told.By("2", "2022-10-02", Told.Person("Ann Smith", "senator"));
        long article = record.Add(other).ArticleId;
        Apply(CorrectionKind.ActorSplit, CorrectionTarget.OfActor("ann-smith", article), "Ann Smith the younger");
        KeyOf("2").ShouldBe("ann-smith-the-younger");
        record.Article("2")!.Statements[0].ActorKey.ShouldBe("ann-smith-the-younger");
        record.Reread(other);
        KeyOf("2").ShouldBe("ann-smith-the-younger");
        record.Corrections.Undo(1, "bo");
        record.Actors().ShouldHaveSingleItem().Statements.ShouldBe(2);
    }

    [Fact]
    public void An_actor_renamed_by_hand_keeps_its_key_and_its_new_name()
    {
        record.Add(Told.By("1", "2022-10-01", Told.Person("Ann Smith")));
        Apply(CorrectionKind.ActorRename, CorrectionTarget.OfActor("ann-smith"), "Dame Ann Smith");
        record.Add(Told.By("2", "2022-10-02", Told.Person("Ann B. Smith", "judge")));
        record.Actors().ShouldHaveSingleItem().Name.ShouldBe("Dame Ann Smith");
        record.Corrections.Undo(1, "bo");
        record.Actors().ShouldHaveSingleItem().Name.ShouldBe("Ann B. Smith");
    }

    private string KeyOf(string article) => record.Article(article)!.Actors.ShouldHaveSingleItem().ActorKey;

    private void Apply(CorrectionKind kind, CorrectionTarget target, string after) =>
        record.Corrections.Apply(new Correction { By = "ada", Why = "known", Kind = kind, Target = target, After = new CorrectedValue { Actor = after } });
}
