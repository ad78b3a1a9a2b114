namespace OnRecord.Store.Reviews;

/// <summary>How much waits for a person.</summary>
/// <param name="Statements">Statements that may be none.</param>
/// <param name="Speakers">Statements whose speaker is unknown or unsure.</param>
/// <param name="Positions">Positions that may be wrong.</param>
public readonly record struct ReviewCounts(int Statements, int Speakers, int Positions)
{
    /// <summary>All of it.</summary>
    public int All => Statements + Speakers + Positions;
}
