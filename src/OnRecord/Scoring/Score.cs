namespace OnRecord.Scoring;

/// <summary>How much of what there is was found, and how much of what was given is right.</summary>
/// <param name="Right">Given and there.</param>
/// <param name="Given">All that was given.</param>
/// <param name="There">All that is there by the hand annotation.</param>
public readonly record struct Score(int Right, int Given, int There)
{
    /// <summary>Of what was given, the part that is right: 0 to 1; 0 where nothing was given.</summary>
    public double Precision => Given == 0 ? 0 : (double)Right / Given;

    /// <summary>Of what is there, the part that was found: 0 to 1; 0 where nothing is.</summary>
    public double Recall => There == 0 ? 0 : (double)Right / There;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Given + There == 0 ? 0 : 2.0 * Right / (Given + There);

    /// <summary>Both counts together.</summary>
    public static Score operator +(Score left, Score right) => new(left.Right + right.Right, left.Given + right.Given, left.There + right.There);

    /// <summary>Both counts together.</summary>
    public static Score Add(Score left, Score right) => left + right;
}
