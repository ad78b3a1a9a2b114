namespace OnRecord.Actors.Joining;

/// <summary>An actor that a short name may mean.</summary>
/// <param name="Id">The caller's number of it.</param>
/// <param name="Profiles">How articles name and describe it in full.</param>
public sealed record ShortCandidate(long Id, IReadOnlyList<CountedProfile> Profiles);
