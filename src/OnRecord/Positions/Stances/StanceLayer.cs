using System.Numerics.Tensors;
using OnRecord.Reading.Encoding;

namespace OnRecord.Positions.Stances;

/// <summary>
/// The layer on top of the stance model: from what is known of a piece of evidence to the probability that it bears on the issue and that it is for it, and
/// from an actor's evidence to where the actor stands. Logistic regressions, so that the probabilities mean what they say; <c>models/stance-layer/MODEL.md</c> has the arithmetic.
/// </summary>
internal sealed class StanceLayer
{
    private readonly float[] bearing, lean, stand, side;

    /// <summary>Takes the weights: each row the weights of its inputs, then the constant.</summary>
    public StanceLayer(float[] bearing, float[] lean, float[] stand, float[] side)
    {
        (this.bearing, this.lean, this.stand, this.side) = (bearing, lean, stand, side);
    }

    /// <summary>The weights by the names they have in the file.</summary>
    public (string Name, float[] Values)[] Weights => [("bearing", bearing), ("lean", lean), ("stand", stand), ("side", side)];

    /// <summary>Loads the weights.</summary>
    /// <exception cref="Reading.ModelException">The file is missing, damaged or made for other features.</exception>
    public static StanceLayer Open(string folder)
    {
        using var file = WeightFile.Open(folder, "stance-layer.safetensors");
        var layer = new StanceLayer(file.Read("bearing"), file.Read("lean"), file.Read("stand"), file.Read("side"));
        int expected = StanceFeatures.Names.Length + 1;
        return layer.bearing.Length == expected && layer.lean.Length == expected
            ? layer : throw new Reading.ModelException($"{folder} was trained for {layer.bearing.Length - 1} features, this program has {expected - 1}: copy the model's folder anew.");
    }

    /// <summary>Log odds that the evidence bears on the issue.</summary>
    public float Bearing(float[] features) => Apply(bearing, features);

    /// <summary>Log odds that it is for the proposition, given that it bears on it.</summary>
    public float Lean(float[] features) => Apply(lean, features);

    /// <summary>Probability that an actor stands somewhere, given its evidence; inputs by <see cref="Together"/>.</summary>
    public float Stand(float[] together) => Probability(Apply(stand, together[..2]));

    /// <summary>Probability that the stand is for the proposition.</summary>
    public float Side(float[] together) => Probability(Apply(side, together[2..]));

    /// <summary>What an actor's evidence comes to: the strongest bearing, how much more there is, the leans weighted by bearing, the lean of the strongest.</summary>
    public static float[] Together(IReadOnlyList<(float Bearing, float Lean)> evidence)
    {
        var ordered = evidence.OrderByDescending(e => e.Bearing).ToArray();
        float rest = ordered.Skip(1).Sum(e => Probability(e.Bearing));
        float leans = ordered.Sum(e => Probability(e.Bearing) * e.Lean);
        return [ordered[0].Bearing, MathF.Min(rest, 3), Math.Clamp(leans, -6, 6), Math.Clamp(ordered[0].Lean, -6, 6)];
    }

    /// <summary>1 / (1 + e^-x).</summary>
    public static float Probability(float odds) => 1 / (1 + MathF.Exp(-odds));

    private static float Apply(float[] weights, float[] inputs) => TensorPrimitives.Dot<float>(weights.AsSpan(0, inputs.Length), inputs) + weights[^1];
}
