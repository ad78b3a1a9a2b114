using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Reading.Heads;

namespace OnRecord.Tests.Reading;

public sealed class SpanningTreeTests
{
    // of more than three words only the greedy roots and the three best are tried, as in the reference: then a better tree can be passed over
    [Fact]
    public void No_other_tree_of_three_words_scores_higher()
    {
        var scores = Gen.Choose(-50, 50).Select(v => v / 10f).ArrayOf(9);
        Prop.ForAll(scores.ToArbitrary(), s => Math.Abs(Score(s, SpanningTree.Best(s, 3)) - Trees(3).Max(t => Score(s, t))) < 1e-3).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_word_reaches_the_one_root()
    {
        var scores = Gen.Choose(-100, 100).Select(v => v / 10f).ArrayOf(144);
        Prop.ForAll(scores.ToArbitrary(), s => IsTree(SpanningTree.Best(s, 12))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Four_hundred_words_of_chance_take_bounded_time()
    {
        var random = new Random(7);
        float[] scores = Enumerable.Range(0, 400 * 400).Select(_ => random.NextSingle()).ToArray();
        var time = Stopwatch.StartNew();
        IsTree(SpanningTree.Best(scores, 400)).ShouldBeTrue();
        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    private static float Score(float[] scores, int[] heads) => heads.Select((h, d) => scores[(d * heads.Length) + h]).Sum();

    private static IEnumerable<int[]> Trees(int n) =>
        Enumerable.Range(0, (int)Math.Pow(n, n)).Select(code => Enumerable.Range(0, n).Select(d => code / (int)Math.Pow(n, d) % n).ToArray()).Where(IsTree);

    private static bool IsTree(int[] heads) => heads.Where((h, d) => h == d).Count() == 1 && Enumerable.Range(0, heads.Length).All(d => Reaches(heads, d));

    private static bool Reaches(int[] heads, int word)
    {
        for (int steps = 0; steps < heads.Length && heads[word] != word; steps++)
        {
            word = heads[word];
        }

        return heads[word] == word;
    }
}
