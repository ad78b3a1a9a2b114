using System.Numerics.Tensors;
using System.Runtime.Intrinsics.X86;
using OnRecord.Positions.Meaning;

namespace OnRecord.Tests.Positions.Meaning;

public sealed class NearestScanTests
{
    public static TheoryData<string> Ways() => new(new[] { "Portable", Avx2.IsSupported ? "Bits256" : null, Avx512BW.IsSupported ? "Bits512" : null }.OfType<string>());

    [Theory]
    [MemberData(nameof(Ways))]
    public void Finds_what_comparing_all_in_full_finds(string way)
    {
        var random = new Random(7);
        float[][] all = [.. Enumerable.Range(0, 3000).Select(_ => Unit(random))];
        float[] query = Unit(random);
        var scan = new NearestScan(CompactMeaning.Of(query), 10, Enum.Parse<DotProducts.Way>(way));
        foreach (var part in all.Index().Chunk(1000))
        {
            Add(scan, part[0].Index, [.. part.Select(p => p.Item)]);
        }

        var found = scan.Nearest();
        float[] inFull = [.. all.Select(a => TensorPrimitives.Dot<float>(a, query))];
        found.Length.ShouldBe(10);
        found.Select(f => f.Nearness).ShouldBeInOrder(SortDirection.Descending);
        found.ShouldAllBe(f => Math.Abs(inFull[f.Row] - f.Nearness) < 0.01f);
        float tenth = inFull.OrderDescending().ElementAt(9);
        found.ShouldAllBe(f => inFull[f.Row] > tenth - 0.01f);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_greatest_numbers_do_not_overflow(string way)
    {
        float[] same = [.. Enumerable.Repeat(1 / MathF.Sqrt(SentenceEncoder.Size), SentenceEncoder.Size)];
        var scan = new NearestScan(CompactMeaning.Of(same), 2, Enum.Parse<DotProducts.Way>(way));
        Add(scan, 0, [same, [.. same.Select(x => -x)]]);
        scan.Nearest().Select(n => MathF.Round(n.Nearness, 4)).ShouldBe([1, -1]);
    }

    [Fact]
    public void Only_what_is_allowed_is_found_and_equals_keep_their_order()
    {
        float[] same = Unit(new Random(1));
        var scan = new NearestScan(CompactMeaning.Of(same), 2);
        Add(scan, 5, [same, same, same, same], new HashSet<long> { 6, 7, 8 });
        scan.Nearest().Select(n => n.Row).ShouldBe([6, 7]);
    }

    private static void Add(NearestScan scan, long first, float[][] embeddings, IReadOnlySet<long>? allowed = null)
    {
        var compact = embeddings.Select(e => CompactMeaning.Of(e)).ToList();
        scan.Add(first, compact.Select(c => c.Scale).ToArray(), compact.SelectMany(c => c.Numbers.ToArray()).ToArray(), allowed);
    }

    private static float[] Unit(Random random)
    {
        float[] numbers = [.. Enumerable.Range(0, SentenceEncoder.Size).Select(_ => (float)(random.NextDouble() - 0.5))];
        TensorPrimitives.Divide(numbers, TensorPrimitives.Norm<float>(numbers), numbers);
        return numbers;
    }
}
