namespace OnRecord.Actors.Offices;

/// <summary>Evidence that a person held an office: a term of a register, or one day on which an article says so.</summary>
/// <param name="Person">Whoever compares holdings knows persons by this: equal for one person.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, counted in; of an article the same day.</param>
/// <param name="IsTerm">Whether it is a term of a register.</param>
public readonly record struct Holding(string Person, DateOnly First, DateOnly Last, bool IsTerm);
