namespace OnRecord.Actors.Joining;

/// <summary>A profile and in how many articles it was seen.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Count">Articles; at least 1.</param>
public readonly record struct CountedProfile(Profile Profile, int Count);
