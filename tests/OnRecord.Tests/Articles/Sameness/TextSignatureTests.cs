using OnRecord.Articles.Sameness;

namespace OnRecord.Tests.Articles.Sameness;

public sealed class TextSignatureTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(100)]
    [InlineData(200)]
    public void The_estimate_is_near_the_share_of_runs(int changed)
    {
        var random = new Random(changed);
        var one = Enumerable.Range(0, 400).Select(_ => Word(random)).ToList();
        var other = one.Select((w, i) => i < changed ? Word(random) : w).ToList();
        var (a, b) = (Shingles.Of(one, 4), Shingles.Of(other, 4));
        a.Resemblance(b).ShouldBe((397d - changed) / (397 + changed), 0.01);
        TextSignature.Of(a).Resemblance(TextSignature.Of(b)).ShouldBe(a.Resemblance(b), 0.15); // three standard errors
        TextSignature.Of(a).Bands(32, 3).Intersect(TextSignature.Of(b).Bands(32, 3)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Unrelated_texts_share_no_band()
    {
        var random = new Random(1);
        var texts = Enumerable.Range(0, 200).Select(_ => TextSignature.Of(Shingles.Of([.. Enumerable.Range(0, 100).Select(_ => Word(random))], 4))).ToList();
        texts.SelectMany(t => t.Bands(32, 3).Distinct()).GroupBy(b => b).ShouldAllBe(g => g.Count() == 1);
    }

    [Fact]
    public void A_text_cut_short_is_contained_in_the_whole()
    {
        var words = Enumerable.Range(0, 100).Select(i => $"w{i}").ToList();
        Shingles.Of(words[..50], 4).Containment(Shingles.Of(words, 4)).ShouldBe(1);
    }

    [Fact]
    public void It_can_be_written_and_read()
    {
        var signature = TextSignature.Of(Shingles.Of(["a", "b", "c", "d", "e"], 4));
        TextSignature.FromBytes(signature.ToBytes()).Bands(32, 3).ShouldBe(signature.Bands(32, 3));
        Should.Throw<ArgumentException>(() => TextSignature.FromBytes([1, 2, 3]));
    }

    [Fact]
    public void A_text_without_words_is_like_nothing() => Shingles.Of([], 4).Resemblance(Shingles.Of([], 4)).ShouldBe(0);

    private static string Word(Random random) => $"w{random.Next(5000)}";
}
