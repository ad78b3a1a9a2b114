using System.Collections.Immutable;

namespace OnRecord.Positions.Stances;

/// <summary>Puts what an actor's statements and deeds say about an issue together into one stand.</summary>
internal static class StandOf
{
    /// <summary>Below this probability that there is a stand at all there is no clear position.</summary>
    public const float Enough = 0.3f;

    // evidence on each side at least as clear as this makes a stand mixed
    private const float ClearBothWays = 0.8f;
    private const float BearsClearly = 0.5f;
    private const int MostEvidence = 3;

    /// <summary>The stand, or <see langword="null"/> where nothing is clear enough.</summary>
    public static (Stance Stance, float Confidence, ImmutableArray<Judgement> Evidence)? Over(StanceLayer layer, ImmutableArray<Judgement> judgements)
    {
        if (judgements.IsEmpty)
        {
            return null;
        }

        float[] together = StanceLayer.Together([.. judgements.Select(j => (j.Bearing, j.Lean))]);
        var (stand, agree) = (layer.Stand(together), layer.Side(together));
        float side = MathF.Max(agree, 1 - agree);
        if (stand < Enough)
        {
            return null;
        }

        bool bothWays = judgements.Any(j => IsClear(j, 1)) && judgements.Any(j => IsClear(j, -1));
        var stance = bothWays ? Stance.Mixed : agree >= 0.5f ? Stance.Agree : Stance.Disagree;
        var shown = judgements.Where(j => bothWays || j.Lean >= 0 == (stance == Stance.Agree)).OrderByDescending(j => j.Bearing).Take(MostEvidence).ToImmutableArray();
        return shown.IsEmpty ? null : (stance, stand * side, shown);
    }

    private static bool IsClear(Judgement judgement, int sign) =>
        StanceLayer.Probability(judgement.Bearing) >= BearsClearly && StanceLayer.Probability(judgement.Lean * sign) >= ClearBothWays;
}
