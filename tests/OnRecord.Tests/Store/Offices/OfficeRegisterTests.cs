using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Actors.Offices;
using OnRecord.Store.Corrections;
using OnRecord.Tests.Store.Actors;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store.Offices;

public sealed class OfficeRegisterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-offices-").FullName;
    private readonly Record record;

    public OfficeRegisterTests() => record = Record.Open(Path.Combine(folder, "record.db"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("2021-01-25", "mike-pompey")]
    [InlineData("2021-01-27", "tony-blinker")]
    [InlineData("2021-01-26", null)]
    [InlineData("2010-01-01", null)]
    public void The_holder_of_the_day_speaks_and_on_a_handover_day_nobody_unless_the_article_tells(string day, string? key)
    {
        Import();
        record.Add(Bare("1", day, "The US secretary of state"));
        Speaker("1").ShouldBe(key);
        if (day == "2021-01-26")
        {
            record.Article("1")!.Statements[0].SpeakerWhy!.ShouldContain("Mike Pompey or Tony Blinker");
            record.Add(Bare("2", day, "The US secretary of state", "Tony Blinker took over on Tuesday."));
            Speaker("2").ShouldBe("tony-blinker");
        }
    }

    [Fact]
    public void The_country_is_that_of_the_words_or_the_only_one_that_the_article_names()
    {
        Import();
        record.Add(Bare("1", "2022-05-05", "The secretary of state", "Talks went on in Washington."));
        Speaker("1").ShouldBe("tony-blinker");
        record.Add(Bare("2", "2022-05-05", "The secretary of state", "Talks went on in Paris."));
        Speaker("2").ShouldBeNull();
        record.Add(Bare("3", "2022-05-05", "The former US secretary of state"));
        Speaker("3").ShouldBeNull();
    }

    [Fact]
    public void Articles_date_offices_too_whatever_their_order()
    {
        record.Add(Bare("1", "2031-05-01", "The Norwegian prime minister"));
        Speaker("1").ShouldBeNull();
        record.Add(Told.By("2", "2031-04-20", Told.Person("Sunniva Aske", "Prime Minister", country: "NO")));
        Speaker("1").ShouldBe("sunniva-aske");
        record.Add(Told.By("3", "2031-05-20", Told.Person("Sunniva Aske", "Prime Minister", country: "NO")));
        record.Article("1")!.Statements[0].SpeakerWhy!.ShouldContain("before and after that day");
        record.Add(Told.By("4", "2031-04-30", Told.Person("Karl Aske", "Prime Minister", country: "NO")));
        Speaker("1").ShouldBeNull("it changed hands around that day");
        record.Article("1")!.Statements[0].SpeakerWhy!.ShouldContain("Karl Aske or Sunniva Aske");
    }

    [Fact]
    public void A_register_that_comes_later_resolves_what_was_read_before_and_a_correction_wins()
    {
        record.Add(Bare("1", "2022-05-05", "The US secretary of state"));
        record.Add(Bare("2", "2022-05-05", "The US secretary of state", "Again."));
        var second = record.Article("2")!.Statements[0];
        record.Corrections.Apply(new Correction
        {
            By = "ada",
            Why = "seen",
            Kind = CorrectionKind.SpeakerSet,
            Target = CorrectionTarget.Of(second),
            After = new CorrectedValue { Actor = "Bo Lind" },
        });
        Import();
        (Speaker("1"), Speaker("2")).ShouldBe(("tony-blinker", "bo-lind"));
        record.Corrections.Undo(1, "ada");
        Speaker("2").ShouldBe("tony-blinker");
        record.Offices.OfActor("tony-blinker").ShouldHaveSingleItem().From.ShouldBe("2021-01-26");
    }

    private void Import() => record.Offices.Import([Term("Mike Pompey", "2018-04-26", "2021-01-26"), Term("Tony Blinker", "2021-01-26", "2025-01-20")], "wikidata").ShouldBe(2);

    private static Tenure Term(string person, string from, string to) => new()
    {
        PersonId = person,
        Person = person,
        Role = "United States Secretary of State",
        Country = "US",
        From = PartialDay.TryParse(from, out var first) ? first : null,
        To = PartialDay.TryParse(to, out var last) ? last : null,
    };

    // an article in which a bare office says something, as the resolver leaves it: unknown
    private static AnnotatedArticle Bare(string id, string day, string office, string more = "")
    {
        var read = Told.By(id, day, Told.Person(office));
        var article = read.Document.Article with { Text = $"{read.Document.Article.Text} {more}" };
        var document = new OnRecord.Documents.Document(article, [], [], [], []);
        ImmutableArray<Speaker> speakers = [new Speaker(1, null, 0, "nothing to tell which", [])];
        return read with { Document = document, Actors = new ActorLayer([], speakers) };
    }

    private string? Speaker(string article) => record.Article(article)!.Statements.ShouldHaveSingleItem().ActorKey;
}
