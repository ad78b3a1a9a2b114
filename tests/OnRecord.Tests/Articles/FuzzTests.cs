using OnRecord.Tests.Support.Fuzzing;

namespace OnRecord.Tests.Articles;

/// <summary>Damaged files of every kind; the bench does the same with many more and with real pages.</summary>
public sealed class FuzzTests
{
    private const string Text = "The envoy of the northern province said on Monday that the talks had stalled. 😀 \"We will not sign,\" she added, \"as long as the tolls stay.\"";
    private const string Html = $"<html lang=\"en\"><head><title>Talks</title><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"Talks\"}}</script></head><body><nav>Home</nav><article><h1>Talks</h1><p>{Text}</p><ul><li>one</li></ul><p>{Text} <a href=\"b\">More</a></p></article></body></html>";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1); // for a busy machine: a hang is for ever

    private static readonly (string Name, byte[] Bytes)[] Seeds = [.. FuzzSeeds.Of(Html, Text)];

    public static TheoryData<string> Names() => new(Seeds.Select(s => s.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sound_file_is_read_whole(string name)
    {
        FuzzRun.Problem(name, Seeds.Single(s => s.Name == name).Bytes, Limit, out var articles).ShouldBeNull();
        articles.ShouldNotBeEmpty();
    }

    [Fact]
    public void Damaged_files_give_articles_or_sentences()
    {
        // the same 500 each time: what fails here fails again; new ones are the bench's
        for (int n = 0; n < 500; n++)
        {
            var (name, bytes) = Seeds[n % Seeds.Length];
            FuzzRun.Problem(name, Mutation.Of(bytes, new Random(n)), Limit, out _).ShouldBeNull($"{name}, seed {n}");
        }
    }

    [Theory]
    [InlineData("feed.json", 19816855)]
    [InlineData("feed.json", 2039514990)]
    [InlineData("a.rss", 1587505059)]
    public void What_once_went_wrong_does_not_again(string name, int seed) =>
        FuzzRun.Problem(name, Mutation.Of(Seeds.Single(s => s.Name == name).Bytes, new Random(seed)), Limit, out _).ShouldBeNull();

    [Fact]
    public void One_damaged_record_costs_no_other()
    {
        foreach (var (name, records, tail) in FuzzSeeds.OfRecords(Html, Text))
        {
            FuzzRun.Problem(name, [.. records.SelectMany(r => r), .. tail], Limit, out var sound).ShouldBeNull();
            sound.Count.ShouldBe(FuzzSeeds.Records, name);
            for (int seed = 0; seed < 50; seed++)
            {
                var random = new Random(seed);
                int damaged = random.Next(FuzzSeeds.Records), skip = records.Length - FuzzSeeds.Records;
                byte[] record = Mutation.Within(records[damaged + skip], random);
                byte[] file = [.. records.Take(damaged + skip).SelectMany(r => r), .. record, .. records.Skip(damaged + skip + 1).SelectMany(r => r), .. tail];
                FuzzRun.Problem(name, file, Limit, out var articles).ShouldBeNull($"{name}, seed {seed}");
                FuzzRun.HasAll(articles, sound.Where((_, n) => n != damaged).Select(a => a.Text)).ShouldBeTrue($"{name}, seed {seed}: a record that was whole is lost");
            }
        }
    }
}
