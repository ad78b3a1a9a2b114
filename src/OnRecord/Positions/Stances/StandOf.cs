using System.Collections.Immutable;

namespace OnRecord.Positions.Stances;

/// <summary>Puts what an actor's statements say about an issue together into one stand.</summary>
internal static class StandOf
{
    private const float Enough = 0.6f;
    private const int MostEvidence = 3;

    /// <summary>The stand, or <see langword="null"/> where no statement is clear enough.</summary>
    public static (Stance Stance, float Confidence, ImmutableArray<Judgement> Evidence)? Over(IEnumerable<Judgement> judgements)
    {
        Judgement[] bearing = [.. judgements.Where(j => j.Bearing >= Enough).OrderByDescending(Strength)];
        if (bearing.Length == 0)
        {
            return null;
        }

        float odds = bearing.Sum(j => j.Bearing * MathF.Log(j.Agree / (1 - j.Agree)));
        float agree = 1 / (1 + MathF.Exp(-odds));
        var stance = agree >= 0.5f ? Stance.Agree : Stance.Disagree;
        var side = bearing.Where(j => j.Agree >= 0.5f == (stance == Stance.Agree)).Take(MostEvidence);
        float confidence = bearing.Max(j => j.Bearing) * MathF.Max(agree, 1 - agree);
        return (stance, confidence, [.. side]);
    }

    private static float Strength(Judgement judgement) => judgement.Bearing * MathF.Max(judgement.Agree, 1 - judgement.Agree);
}
