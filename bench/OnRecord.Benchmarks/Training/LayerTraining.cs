using System.Globalization;
using OnRecord.Positions.Stances;

namespace OnRecord.Benchmarks.Training;

/// <summary>Trains the stance layer on labelled articles, in folds of whole articles, and tells how well it does on those held back.</summary>
internal static class LayerTraining
{
    private const int Folds = 5;
    private const double Ridge = 10;
    private const int BearingAt = 0, LeanAt = 1, LeanSizeAt = 2;

    // of the issues that no statement of an article bears on one in so many was asked (ExampleSet)
    private const double OthersCount = 7;

    // The stance model was trained on the first articles of the file, and does better there than it will elsewhere. Noise of this spread brings it down to what it does on those it never saw
    // (bearing) and on other topics (lean), so that the layer does not trust it too much.
    private const int SeenArticles = 180;
    private const double BearingNoise = 2.5, LeanNoise = 4;

    // what has a sign decides between for and against, and nothing else does
    private static readonly string[] Signed =
        ["model.lean", "attitude.topic", "attitude.other", "attitude.cue", "judgement", "act"];

    /// <summary>Trains, prints the figures, writes the weights to <paramref name="folder"/> and the reliability plot to <paramref name="plot"/>.</summary>
    public static void Run(string table, string folder, string plot, TextWriter output)
    {
        var random = new Random(1);
        List<Example> examples = [.. ExampleSet.Load(table).Select(e => e.Article < SeenArticles ? Blur(e, random) : e)];
        var held = new List<(float Bearing, float Lean)>(examples.Count);
        held.AddRange(examples.Select(_ => (0f, 0f)));
        for (int fold = 0; fold < Folds; fold++)
        {
            var layer = Evidence([.. examples.Where(e => e.Article % Folds != fold)], [0, 0, 0], [0, 0, 0]);
            for (int i = 0; i < examples.Count; i++)
            {
                held[i] = examples[i].Article % Folds == fold ? (layer.Bearing(examples[i].Features), layer.Lean(examples[i].Features)) : held[i];
            }
        }

        Report(examples, held, output);
        var stands = Stands(examples, held);
        float[] stand = LogisticRegression.Fit([.. stands.Select(s => s.Together[..2])], [.. stands.Select(s => s.Label == 0 ? 0 : 1)], [.. stands.Select(s => s.Weight)], 1, _ => true);
        var sided = stands.Where(s => s.Label != 0).ToArray();
        float[] side = LogisticRegression.Fit([.. sided.Select(s => s.Together[2..])], [.. sided.Select(s => s.Label > 0 ? 1 : 0)], [.. sided.Select(s => s.Weight)], 1, _ => true);
        // no constant may favour a side: what is not clear would be taken for the side that more training articles are on
        side[^1] = 0;
        var whole = Evidence(examples, stand, side);
        ReportStands(stands, whole, plot, output);
        LayerFile.Write(folder, whole.Weights);
    }

    private static Example Blur(Example example, Random random)
    {
        var features = (float[])example.Features.Clone();
        features[BearingAt] += (float)(BearingNoise * Normal(random));
        features[LeanAt] += (float)(LeanNoise * Normal(random));
        features[LeanSizeAt] = MathF.Abs(features[LeanAt]);
        return example with { Features = features };
    }

    // Box and Muller
    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static StanceLayer Evidence(IReadOnlyList<Example> examples, float[] stand, float[] side)
    {
        var names = StanceFeatures.Names;
        float[] bearing = LogisticRegression.Fit([.. examples.Select(e => e.Features)], [.. examples.Select(e => e.Label == 0 ? 0 : 1)], [.. Weights(examples)], Ridge, i => !Signed.Contains(names[i]));
        var sided = examples.Where(e => e.Label != 0).ToArray();
        float[] lean = LogisticRegression.Fit([.. sided.Select(e => e.Features)], [.. sided.Select(e => e.Label > 0 ? 1 : 0)], [.. Weights(sided)], Ridge, i => Signed.Contains(names[i]));
        lean[^1] = 0;
        return new StanceLayer(bearing, lean, stand, side);
    }

    // an issue that half of all articles speak of must not decide everything
    private static IEnumerable<double> Weights(IReadOnlyList<Example> examples)
    {
        var counts = examples.Where(e => e.Label != 0).CountBy(e => e.Issue).ToDictionary(StringComparer.Ordinal);
        var asked = examples.Where(e => e.Label != 0).Select(e => (e.Article, e.Issue)).ToHashSet();
        return examples.Select(e => Math.Min(1, Math.Sqrt(60.0 / Math.Max(1, counts.GetValueOrDefault(e.Issue)))) * (asked.Contains((e.Article, e.Issue)) ? 1 : OthersCount));
    }

    private static List<StandExample> Stands(List<Example> examples, List<(float Bearing, float Lean)> held)
    {
        var asked = examples.Where(e => e.Label != 0).Select(e => (e.Article, e.Issue)).ToHashSet();
        return
        [
            .. examples.Select((e, i) => (Example: e, Held: held[i])).GroupBy(e => (e.Example.Article, e.Example.Issue, e.Example.Actor)).Select(g =>
        {
            int sum = Math.Sign(g.Sum(e => e.Example.Label));
            bool undecided = g.Any(e => e.Example.Label != 0) && sum == 0;
            return new StandExample(StanceLayer.Together([.. g.Select(e => e.Held)]), sum, undecided ? 0 : asked.Contains((g.Key.Article, g.Key.Issue)) ? 1 : OthersCount);
            }),
        ];
    }

    private static void Report(List<Example> examples, List<(float Bearing, float Lean)> held, TextWriter output)
    {
        var sided = examples.Zip(held).Where(e => e.First.Label != 0).ToArray();
        double Right(Func<Example, float, bool> right) => 100.0 * sided.Count(e => right(e.First, e.Second.Lean)) / sided.Length;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"evidence {examples.Count}, bearing {sided.Length}; side right: layer {Right((e, lean) => lean > 0 == e.Label > 0):F1} %, stance model alone {Right((e, _) => e.Features[LeanAt] > 0 == e.Label > 0):F1} %"));
        foreach (float limit in new[] { 0.3f, 0.4f, 0.5f, 0.6f })
        {
            var found = examples.Zip(held).Where(e => StanceLayer.Probability(e.Second.Bearing) >= limit).ToArray();
            double precision = 100.0 * found.Count(e => e.First.Label != 0) / Math.Max(1, found.Length), recall = 100.0 * found.Count(e => e.First.Label != 0) / sided.Length;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bearing at {limit:F1}: P {precision:F1} R {recall:F1}"));
        }
    }

    private static void ReportStands(List<StandExample> stands, StanceLayer layer, string plot, TextWriter output)
    {
        float[] limits = [0.25f, 0.3f, 0.35f, 0.4f, 0.45f, 0.5f], clear = [0.5f, 0.55f, 0.6f, 0.65f, 0.7f];
        foreach (var (limit, side) in limits.Select(l => (l, clear[0])).Concat(clear[1..].Select(c => (StandOf.Enough, c))))
        {
            var found = stands.Where(s => layer.Stand(s.Together) >= limit && MathF.Max(layer.Side(s.Together), 1 - layer.Side(s.Together)) >= side).ToArray();
            double given = found.Sum(s => s.Weight);
            int right = found.Count(s => s.Label != 0), opposite = found.Count(s => s.Label != 0 && layer.Side(s.Together) >= 0.5f != s.Label > 0);
            double asked = given + stands.Count(s => s.Label != 0);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"stand at {limit:F2}, side at {side:F2}: P {100.0 * right / Math.Max(1, given):F1} R {100.0 * right / stands.Count(s => s.Label != 0):F1} F1 {200.0 * right / asked:F1}, the right way F1 {200.0 * (right - opposite) / asked:F1}, opposite {100.0 * opposite / Math.Max(1, right):F1} %"));
        }

        var points = stands.Select(s =>
        {
            float side = layer.Side(s.Together);
            return (Confidence: layer.Stand(s.Together) * MathF.Max(side, 1 - side), Right: s.Label != 0 && side >= 0.5f == s.Label > 0, s.Weight);
        }).ToArray();
        ReliabilityPlot.Write(plot, points);
    }

    private sealed record StandExample(float[] Together, int Label, double Weight);
}
