using OnRecord.Positions.Meaning;
using OnRecord.Store;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Store.Meaning;

public sealed class StatementMeaningTests : IDisposable
{
    private readonly TempRecord temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void A_sentence_finds_what_means_the_same_without_a_word_in_common()
    {
        temp.Open.Add(new Handmade("one", "2024-05-01").Says("Ada Brook", "Negotiators want the truce to go on for another month").Says("Ben Hall", "The bakery opens at seven").Read());
        using var encoder = SentenceEncoder.Open(Models.Folder);
        temp.Open.Meaning.CarryOn(encoder.Encode);
        var hits = temp.Open.Meaning.Find(CompactMeaning.Of(encoder.Encode("The ceasefire should be extended.")), new SearchQuery());
        hits.Select(h => h.Hit.Statement.ActorName).ShouldBe(["Ada Brook", "Ben Hall"]);
        hits[0].Nearness.ShouldBeGreaterThan(hits[1].Nearness + 0.2f);
    }

    [Fact]
    public void What_else_is_asked_must_hold()
    {
        Fill(30);
        var meaning = temp.Open.Meaning;
        meaning.Find(Of("words 7"), new SearchQuery { Words = "\"words 9\"" }).ShouldHaveSingleItem().Hit.Statement.ContentText.ShouldContain("words 9");
        meaning.Find(Of("words 7"), new SearchQuery { Actor = "ada", Until = new DateOnly(2020, 1, 1) }).ShouldBeEmpty();
        meaning.Find(Of("words 7"), new SearchQuery { Limit = 1 }).ShouldHaveSingleItem().Hit.Statement.ContentText.ShouldBe("\"words 7\"");
        meaning.Find(Of("words 7"), new SearchQuery { Limit = 5, Offset = 28 }).Length.ShouldBe(2);
    }

    [Fact]
    public void Statements_of_a_version_that_is_not_the_newest_are_found_where_all_copies_are_asked_for()
    {
        Fill(30);
        temp.Execute("UPDATE likeness SET is_newest = 0");
        temp.Open.Meaning.Find(Of("words 7"), new SearchQuery { Limit = 3 }).ShouldBeEmpty();
        temp.Open.Meaning.Find(Of("words 7"), new SearchQuery { Limit = 3, AllCopies = true }).Length.ShouldBe(3);
        temp.Open.Meaning.Find(Of("words 7"), new SearchQuery { Limit = 3, AllCopies = true, UpTo = 0 }).ShouldBeEmpty();
    }

    [Fact]
    public void Work_that_was_stopped_carries_on_where_it_was()
    {
        Fill(600, carryOn: false);
        using var stop = new CancellationTokenSource();
        temp.Open.Meaning.Waiting().ShouldBe(600);
        temp.Open.Meaning.CarryOn(Encode, _ => stop.Cancel(), stop.Token);
        temp.Open.Meaning.Waiting().ShouldBeInRange(1, 599);
        int again = 0;
        temp.Open.Meaning.CarryOn(text =>
        {
            Interlocked.Increment(ref again);
            return Encode(text);
        });
        again.ShouldBeLessThan(600);
        temp.Open.Meaning.Waiting().ShouldBe(0);
        temp.Open.Meaning.Find(Of("words 599"), new SearchQuery { Limit = 600 }).Select(h => h.Hit.Statement.Id).Distinct().Count().ShouldBe(600);
    }

    [Fact]
    public void A_text_that_changed_or_went_is_not_found_by_what_it_was()
    {
        Fill(20);
        temp.Execute("UPDATE statement SET content_text = 'quite another' WHERE content_text = '\"words 3\"'; DELETE FROM statement WHERE content_text = '\"words 4\"'");
        temp.Open.Meaning.Waiting().ShouldBe(1);
        temp.Open.Meaning.Find(Of("words 4"), new SearchQuery { Limit = 20 }).Length.ShouldBe(18);
        temp.Open.Meaning.CarryOn(Encode);
        temp.Open.Meaning.Find(CompactMeaning.Of(Encode("quite another")), new SearchQuery { Limit = 1 }).ShouldHaveSingleItem().Hit.Statement.ContentText.ShouldBe("quite another");
        temp.Open.Meaning.Find(Of("words 3"), new SearchQuery { Limit = 1 })[0].Nearness.ShouldBeLessThan(0.9f);
    }

    private void Fill(int count, bool carryOn = true)
    {
        var article = new Handmade("many", "2024-05-01");
        for (int i = 0; i < count; i++)
        {
            article.Says("Ada Brook", $"words {i}");
        }

        temp.Open.Add(article.Read());
        if (carryOn)
        {
            temp.Open.Meaning.CarryOn(Encode);
        }
    }

    private static CompactMeaning Of(string words) => CompactMeaning.Of(Encode($"\"{words}\""));

    // no model: each text its own direction
    private static float[] Encode(string text)
    {
        var random = new Random(text.Aggregate(17, (hash, c) => unchecked((hash * 31) + c)));
        float[] numbers = [.. Enumerable.Range(0, SentenceEncoder.Size).Select(_ => (float)(random.NextDouble() - 0.5))];
        float length = MathF.Sqrt(numbers.Sum(x => x * x));
        return [.. numbers.Select(x => x / length)];
    }
}
