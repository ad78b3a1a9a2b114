using FsCheck;
using FsCheck.Fluent;

namespace OnRecord.Tests.Store.Actors;

/// <summary>
/// Who is who is a function of the set of articles: made-up populations of namesakes, spellings, surnames alone, initials and offices, in many
/// orders, some of the articles read twice. A failing population is cut down to the fewest articles that show it.
/// </summary>
public sealed class AnyOrderTests
{
    private const int Orders = 3;

    private static readonly string[] First = ["Ann", "Anna", "Robert", "Bob", "Volodymyr", "Vladimir", "J.", "Maria", ""];

    private static readonly string[] Last = ["Zelensky", "Zelenskyy", "Brandt", "Smith", "van der Berg", "Pérez-Castejón", "Holm"];

    private static readonly string?[] Offices = [null, null, "President", "foreign minister", "former mayor", "senator; chairman", "mayor of Lund"];

    private static readonly string?[] Countries = [null, null, "US", "UA", "DE"];

    private static readonly string?[] Bodies = [null, null, "Harbor Institute", "State Department"];

    private static readonly string[] Names = ["NATO", "North Atlantic Treaty Organization", "Harbor Institute", "Foreign Ministry", "Holm"];

    private static Arbitrary<(Seen[] Articles, int Seed)> Populations { get; } = Arb.From(
        from articles in Article().ArrayOf(20)
        from seed in ArbMap.Default.GeneratorFor<int>()
        select (articles, seed),
        Fewer);

    [Fact]
    public void Any_order_gives_the_same_actors_for_the_same_reasons() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(12),
        Prop.ForAll(Populations, population =>
        {
            var articles = population.Articles.Select((a, i) => (Id: (long)(i + 1), Read: a.Read(i + 1))).ToArray();
            var inOrder = Joined(articles, again: 0);
            var random = new Random(population.Seed);
            for (int i = 0; i < Orders; i++)
            {
                random.Shuffle(articles);
                var otherwise = Joined(articles, again: i);
                otherwise.Except(inOrder).ShouldBeEmpty($"in order: {string.Join("; ", inOrder.Except(otherwise))}");
                otherwise.Count.ShouldBe(inOrder.Count);
            }
        }));

    [Fact]
    public void An_article_that_is_taken_out_leaves_what_the_others_alone_give() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(12),
        Prop.ForAll(Populations, population =>
        {
            var articles = population.Articles.Select((a, i) => (Id: (long)(i + 1), Read: a.Read(i + 1))).ToArray();
            var gone = articles.Where(a => a.Id % 3 == 0).ToArray();
            new Random(population.Seed).Shuffle(gone);
            using var record = new MemoryRecord();
            foreach (var (id, read) in articles)
            {
                record.Join(id, read);
            }

            foreach (var (id, _) in gone)
            {
                record.Remove(id);
            }

            record.Actors().ShouldBe(Joined([.. articles.Except(gone)], again: 0));
        }));

    [Fact]
    public void A_surname_is_joined_no_longer_where_its_only_bearer_was_in_the_news_less_often_than_it_seemed()
    {
        using var record = new MemoryRecord();
        for (int i = 1; i <= 3; i++)
        {
            record.Join(i, Told.By($"{i}", "2021-05-01", Told.Person("Ann Holm")));
        }

        record.Join(4, Told.By("4", "2021-05-02", Told.Person("Holm")));
        record.Actors().ShouldContain(a => a.StartsWith("4 \"Holm\"", StringComparison.Ordinal) && a.Contains("is ann-holm", StringComparison.Ordinal));
        record.Remove(2);
        record.Actors().ShouldNotContain(a => a.StartsWith("4 \"Holm\"", StringComparison.Ordinal) && a.Contains("is ann-holm", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Joined((long Id, AnnotatedArticle Read)[] articles, int again)
    {
        using var record = new MemoryRecord();
        foreach (var (id, read) in articles)
        {
            record.Join(id, read);
        }

        foreach (var (id, read) in articles.Take(again))
        {
            record.JoinAgain(id, read);
        }

        return record.Actors();
    }

    private static IEnumerable<(Seen[] Articles, int Seed)> Fewer((Seen[] Articles, int Seed) population) =>
        population.Articles.Select((_, i) => ((Seen[])[.. population.Articles[..i], .. population.Articles[(i + 1)..]], population.Seed));

    private static Gen<Seen> Article() =>
        from first in Gen.Elements(First)
        from last in Gen.Elements(Last)
        from office in Gen.Elements(Offices)
        from country in Gen.Elements(Countries)
        from body in Gen.Elements(Bodies)
        from other in Gen.Elements(Names)
        from year in Gen.Choose(2020, 2023)
        select new Seen($"{first} {last}".Trim(), office, country, body, other, year);

    /// <summary>What an article tells of a person and a body.</summary>
    private sealed record Seen(string Name, string? Office, string? Country, string? Body, string Other, int Year)
    {
        public AnnotatedArticle Read(int number) => Told.By($"{number}", $"{Year}-05-01", Told.Person(Name, Office, Body, Country), Other == "Holm" ? Told.Government(Other, country: null) : Told.Body(Other));
    }
}
