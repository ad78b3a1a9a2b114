namespace OnRecord.Positions.Stances;

/// <summary>What the stance model says of one statement and one proposition, as natural logarithms of probabilities that sum to one.</summary>
/// <param name="None">The statement does not bear on the proposition.</param>
/// <param name="Agree">Who says it is for the proposition.</param>
/// <param name="Disagree">Who says it is against it.</param>
internal readonly record struct StanceScores(float None, float Agree, float Disagree)
{
    /// <summary>Log odds of agree against disagree, bearing on it or not.</summary>
    public float Lean => Agree - Disagree;

    /// <summary>Log odds that it bears on the proposition at all.</summary>
    public float Bearing => MathF.Log(MathF.Exp(Agree) + MathF.Exp(Disagree) + 1e-6f) - None;

    /// <summary>The scores of the opposite proposition turned into those of the proposition.</summary>
    public StanceScores Turned => new(None, Disagree, Agree);
}
